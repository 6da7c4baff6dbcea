// SPDX-License-Identifier: MPL-2.0
// Underlines the words that warnings mean, without touching the draft.

import { STRONG, WARNING } from "../judgement/severity.js";
import { rangeOfSpan } from "./text/ranges.js";

const NAMES = new Map([[STRONG, "offhook-strong"], [WARNING, "offhook-warning"]]); // by severity, those of highlights.css
const marked = new Map(); // Range → the words it stood for

/**
 * Underlines what warnings mean, in place of what was underlined.
 * @param {import("./text/own-text.js").OwnText} own
 * @param {{severity: number, spans: {start: number, end: number}[]}[]} warnings
 */
export function underline(own, warnings) {
  clearUnderlines();
  for (const [severity, name] of NAMES) mark(name, own, warnings.filter((warning) => warning.severity === severity));
}

/** Takes all underlines away. */
export function clearUnderlines() {
  marked.clear();
  for (const name of NAMES.values()) CSS.highlights.delete(name);
}

/** Ranges follow what is typed around them; those whose own words were changed go. */
export function dropChangedUnderlines() {
  for (const [range, words] of marked) {
    if (range.toString() === words) continue;
    marked.delete(range);
    for (const name of NAMES.values()) CSS.highlights.get(name)?.delete(range);
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
