// SPDX-License-Identifier: MPL-2.0
// A letter in plain text as the editor takes it.

/** Paragraphs, parted by empty lines in `text`, as <p> elements. */
export function asParagraphs(text) {
  return paragraphs(text)
    .map((paragraph) => `<p>${asLines(paragraph)}</p>`)
    .join("");
}

/** Lines ended by <br>, for compositions whose body text has no paragraphs. */
export function asLines(text) {
  return escapeMarkup(text).replaceAll("\n", "<br>");
}

function paragraphs(text) {
  return text.split(/\n{2,}/).filter((paragraph) => paragraph !== "");
}

function escapeMarkup(text) {
  const names = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&#39;" };
  return text.replace(/[&<>"']/g, (character) => names[character]);
}

/**
 * The line ends that lack between a place in a text and the words behind it, for an empty line to part them.
 * @param {string} text
 * @param {number} offset UTF-16 code units
 * @returns {"" | "\n" | "\n\n"}
 */
export function gapBehind(text, offset) {
  const rest = text.slice(offset);
  if (rest.trim() === "") return "";
  const lineEnds = rest.slice(0, rest.search(/\S/)).split("\n").length - 1;
  return "\n".repeat(Math.max(0, 2 - lineEnds));
}

/**
 * What can be taken out of a draft in one piece, so that one undo brings it back.
 * @param {import("../text/own-text.js").OwnText} own
 * @param {{start: number, end: number}[]} spans the writer's own words, in order
 * @returns {{start: number, end: number} | null} null when somebody else's words stand between them
 */
export function oneSpan({ text, breaks }, spans) {
  if (spans.length === 0) return null;
  const start = spans[0].start;
  const end = spans.at(-1).end;
  if (breaks.some((offset) => offset > start && offset < end)) return null;
  for (let next = 1; next < spans.length; next += 1) {
    if (text.slice(spans[next - 1].end, spans[next].start).trim() !== "") return null;
  }
  return { start, end };
}
