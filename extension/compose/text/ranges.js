// SPDX-License-Identifier: MPL-2.0
// Spans of the own text as ranges of the editor.

import { collectOwnText } from "./own-text.js";
import { withoutPrivateText } from "./private-text.js";
import { endPlace, startPlace } from "./text-position.js";

const KEEPS_SPACE = new Set(["pre", "pre-wrap", "break-spaces"]);

/** The own text that is meant for the reader. @returns {import("./own-text.js").OwnText} */
export function readOwnText() {
  return withoutPrivateText(readWholeText());
}

/** The own text with what stands below a dividing line. @returns {import("./own-text.js").OwnText} */
export function readWholeText() {
  return collectOwnText(document.body, (element) => KEEPS_SPACE.has(getComputedStyle(element).whiteSpace));
}

/**
 * The range of a span's words.
 * @param {import("./own-text.js").OwnText} own
 * @param {{start: number, end: number}} span UTF-16 code units of its text
 * @returns {Range | null} null where no words of it stand in the editor
 */
export function rangeOfSpan(own, { start, end }) {
  const first = startPlace(own, start);
  const last = endPlace(own, end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range.collapsed ? null : range;
}

/** Selects the words of a span and shows them. @returns {boolean} whether they are there */
export function selectSpan(own, span) {
  const range = rangeOfSpan(own, span);
  if (!range) return false;
  selectRange(range);
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: "nearest" });
  window.focus();
  document.body.focus();
  return true;
}

/** Selects a range, in place of what was selected. */
export function selectRange(range) {
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}
