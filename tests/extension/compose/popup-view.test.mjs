// SPDX-License-Identifier: MPL-2.0
// What the popup is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { snippet, viewOf } from "../../../extension/compose/popup-view.js";

test("a judgement is told with the words meant", () => {
  const warnings = [{ kind: "tone", severity: 3, reason: "…", spans: [{ start: 4, end: 12 }] }];
  const view = viewOf({ state: "judged", text: "Sie  so\nnicht!", advice: "call", warnings });
  assert.deepEqual(view.warnings[0].words, [{ span: { start: 4, end: 12 }, snippet: "so nich" }]);
});

test("a problem is told without a draft", () => {
  assert.deepEqual(viewOf({ state: "problem", problem: { code: "ended", detail: "" }, text: "secret" }), { state: "problem", problem: { code: "ended", detail: "" } });
});

test("long snippets are cut at a word, or at least not within a character", () => {
  const long = "word ".repeat(40);
  assert.equal(snippet(long, { start: 0, end: long.length }), `${"word ".repeat(16).trim()} …`);
  const spaced = (length) => `${"word ".repeat(20)}`.slice(0, length - 1) + "x";
  assert.equal(snippet(spaced(80), { start: 0, end: 80 }), spaced(80));
  assert.match(snippet(spaced(81), { start: 0, end: 81 }), / …$/);
  const late = (space) => `${"x".repeat(space)} ${"y".repeat(80)}`;
  assert.equal(snippet(late(41), { start: 0, end: 121 }), `${"x".repeat(41)} …`);
  assert.equal(snippet(late(40), { start: 0, end: 121 }), `${"x".repeat(40)} ${"y".repeat(38)} …`);
  const emoji = "😀".repeat(60);
  const cut = snippet(`x${emoji}`, { start: 0, end: 121 });
  assert.doesNotMatch(cut, /[\ud800-\udfff]/u); // with the flag u, only half a character matches
});
