// SPDX-License-Identifier: MPL-2.0
// The part of a draft that stays below a dividing line for the writer alone.
//
// The line is that of host/protocol/PROTOCOL.md, "request-call": it begins and ends with five horizontal bars (U+2015).

const DIVIDER = /^―{5}(?!―)[^\n]*[^―\n]―{5} *$/m;

/** Where the dividing line begins in a text, in UTF-16 code units; -1 when there is none. */
export function privateTextStart(text) {
  return text.search(DIVIDER);
}

/**
 * The own text above the dividing line.
 * @param {import("./own-text.js").OwnText} own
 * @returns {import("./own-text.js").OwnText}
 */
export function withoutPrivateText(own) {
  const start = privateTextStart(own.text);
  if (start < 0) return own;
  const text = own.text.slice(0, start).trimEnd();
  const pieces = own.pieces
    .filter((piece) => piece.start < text.length)
    .map((piece) => ({ ...piece, length: Math.min(piece.length, text.length - piece.start) }));
  return { ...own, text, pieces, breaks: own.breaks.filter((offset) => offset < text.length) };
}

/**
 * The dividing line and all own words below it, in runs that hold nobody else's, last first.
 * @param {import("./own-text.js").OwnText} own
 * @returns {{start: number, end: number}[]}
 */
export function privateTextSpans({ text, breaks }) {
  const start = privateTextStart(text);
  if (start < 0) return [];
  // With the empty line above.
  const ends = [text.slice(0, start).trimEnd().length, ...breaks.filter((offset) => offset > start), text.length];
  return ends
    .slice(1)
    .map((end, index) => ({ start: ends[index], end }))
    .reverse();
}
