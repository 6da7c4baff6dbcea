// SPDX-License-Identifier: MPL-2.0
// The state of the toolbar button.

import assert from "node:assert/strict";
import { test } from "node:test";
import { betterToWrite, judgementState, shownWarnings } from "../../../extension/judgement/state.js";

const warnings = [1, 2, 3, 1].map((severity) => ({ severity }));

test("the advice decides", () => {
  assert.equal(judgementState({ advice: "write", warnings: [] }), "calm");
  assert.equal(judgementState({ advice: "consider-call", warnings }), "consider");
  assert.equal(judgementState({ advice: "call", warnings }), "call");
});

test("hints are not counted", () => {
  assert.equal(shownWarnings({ advice: "call", warnings }), 2);
  assert.equal(shownWarnings({ advice: "write", warnings: [{ severity: 1 }] }), 0);
});

test("after vain calls it is better to write", () => {
  const attempts = [{ kind: "attempts", severity: 2 }];
  assert.equal(betterToWrite({ advice: "write", warnings: attempts }), true);
  assert.equal(betterToWrite({ advice: "write", warnings: [{ kind: "tone", severity: 1 }] }), false);
  assert.equal(betterToWrite({ advice: "call", warnings: attempts }), false);
  assert.equal(betterToWrite({ problem: { code: "ended" } }), false);
});

test("a problem is a state of its own, and counts nothing", () => {
  assert.equal(judgementState({ problem: { code: "ended" } }), "problem");
  assert.equal(shownWarnings({ problem: { code: "ended" } }), 0);
});
