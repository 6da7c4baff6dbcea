// SPDX-License-Identifier: MPL-2.0
// Underlines the words that warnings mean, without touching the draft.

import { rangeOfSpan } from "./ranges.js";

const STRONG = "offhook-strong"; // severity 3
const WARNING = "offhook-warning"; // severity 2
const marked = new Map(); // Range → the words it stood for

/**
 * @param {import("./own-text.js").OwnText} own
 * @param {{severity: number, spans: {start: number, end: number}[]}[]} warnings
 */
export function underline(own, warnings) {
  clearUnderlines();
  mark(STRONG, own, warnings.filter(({ severity }) => severity === 3));
  mark(WARNING, own, warnings.filter(({ severity }) => severity === 2));
}

export function clearUnderlines() {
  marked.clear();
  CSS.highlights.delete(STRONG);
  CSS.highlights.delete(WARNING);
}

/** Ranges follow what is typed around them; those whose own words were changed go. */
export function dropChangedUnderlines() {
  for (const [range, words] of marked) {
    if (range.toString() === words) continue;
    marked.delete(range);
    for (const name of [STRONG, WARNING]) CSS.highlights.get(name)?.delete(range);
  }
}

function mark(name, own, warnings) {
  const highlight = new Highlight();
  for (const span of warnings.flatMap(({ spans }) => spans)) {
    const range = rangeOfSpan(own, span);
    if (!range) continue;
    marked.set(range, range.toString());
    highlight.add(range);
  }
  if (highlight.size > 0) CSS.highlights.set(name, highlight);
}
