// SPDX-License-Identifier: MPL-2.0
// Spans of the own text as ranges of the editor.

import { withoutAside } from "./aside.js";
import { collectOwnText } from "./own-text.js";
import { endPlace, startPlace } from "./text-position.js";

const KEEPS_SPACE = new Set(["pre", "pre-wrap", "break-spaces"]);

/** The own text that is meant for the reader. @returns {import("./own-text.js").OwnText} */
export function readOwnText() {
  return withoutAside(readWholeText());
}

/** The own text with what stands below a dividing line. @returns {import("./own-text.js").OwnText} */
export function readWholeText() {
  return collectOwnText(document.body, (element) => KEEPS_SPACE.has(getComputedStyle(element).whiteSpace));
}

/** @returns {Range | null} */
export function rangeOfSpan(own, { start, end }) {
  const first = startPlace(own, start);
  const last = endPlace(own, end);
  if (!first || !last) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range.collapsed ? null : range;
}

/** Selects the words of a span and shows them. */
export function selectSpan(own, span) {
  const range = rangeOfSpan(own, span);
  if (!range) return false;
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
  const element = range.startContainer.parentElement;
  element?.scrollIntoView({ block: "nearest" });
  window.focus();
  document.body.focus();
  return true;
}
