// SPDX-License-Identifier: MPL-2.0
// When a draft is held before it is sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { SendingGate } from "../../../extension/compose/sending-gate.js";

const PRIVATE = "Hello\n\n――――― For my eyes only ―――――\n\nyou!";
const ASKING = { askBeforeSending: true };
const judged = (...severities) => ({ state: "judged", warnings: severities.map((severity) => ({ severity })) });

test("a calm draft goes, and one that nothing is known about", () => {
  const gate = new SendingGate();
  for (const status of [judged(), judged(1, 2), { state: "waiting" }, { state: "problem", problem: { code: "ended" } }]) {
    assert.deepEqual(gate.ask("Hello", status, ASKING), { hold: false });
  }
});

test("a strong warning holds a text once; changed, it is held again", () => {
  const gate = new SendingGate();
  assert.deepEqual(gate.ask("You!", judged(3), ASKING), { hold: true });
  assert.equal(gate.heldBecause("You!"), "strong-warning");
  assert.equal(gate.heldBecause("You"), null);
  assert.deepEqual(gate.ask("You!", judged(3), ASKING), { hold: false });
  assert.deepEqual(gate.ask("You!", judged(3), ASKING), { hold: false }, "sending failed, and is tried again");
  assert.deepEqual(gate.ask("You!!", judged(3), ASKING), { hold: true });
});

test("who does not want to be asked is not asked", () => {
  assert.deepEqual(new SendingGate().ask("You!", judged(3), { askBeforeSending: false }), { hold: false });
});

test("what is for the writer's eyes alone is held until it is allowed or gone", () => {
  const gate = new SendingGate();
  for (let attempt = 0; attempt < 3; attempt += 1) {
    assert.deepEqual(gate.ask(PRIVATE, judged(), { askBeforeSending: false }), { hold: true });
    assert.equal(gate.heldBecause(PRIVATE), "private-text");
  }
  gate.allow(PRIVATE);
  assert.equal(gate.heldBecause(PRIVATE), null);
  assert.deepEqual(gate.ask(PRIVATE, judged(), ASKING), { hold: false });
  assert.deepEqual(gate.ask(`${PRIVATE} And more.`, judged(), ASKING), { hold: true });
  assert.deepEqual(gate.ask("Hello", judged(), ASKING), { hold: false });
});
