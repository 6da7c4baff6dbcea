// SPDX-License-Identifier: MPL-2.0
// What the popup shows of calls to a person.

import assert from "node:assert/strict";
import { test } from "node:test";
import { callView, localTime } from "../../../extension/popup/telephone/call-view.js";

const number = { number: "+4315550100", shown: "+43 1 5550100" };
const contact = { prefersMail: false, attempts: { count: 0, limit: 3 }, quiet: null, calls: [] };
const view = (changed = {}) => callView({ numbers: [], contact, unsent: [], dialled: null, ...changed });

test("of somebody new without a number, the request for a call alone is shown", () => {
  const { shown, requestsCall, callsFirst } = view();
  assert.deepEqual([shown, requestsCall, callsFirst], [false, true, false]);
});

test("where there is a number, calling comes first", () => {
  const { shown, numbers, callsFirst, note } = view({ numbers: [number] });
  assert.deepEqual([shown, numbers, callsFirst, note], [true, [number], true, ""]);
});

test("at most four numbers are shown", () => assert.equal(view({ numbers: Array(9).fill(number) }).numbers.length, 4));

test("attempts are told while they last, and after the last one writing comes first", () => {
  const second = view({ numbers: [number], contact: { ...contact, attempts: { count: 2, limit: 3 } } });
  assert.deepEqual([second.attempts, second.note, second.callsFirst], [{ count: 2, limit: 3 }, "", true]);
  const third = view({ numbers: [number], contact: { ...contact, attempts: { count: 3, limit: 3 } } });
  assert.deepEqual([third.note, third.callsFirst, third.requestsCall, third.numbers.length], ["attempts-over", false, true, 1]);
});

test("who prefers mail is not to be called, and not to be asked for a call", () => {
  const { shown, numbers, note, callsFirst, requestsCall } = view({ numbers: [number], contact: { ...contact, prefersMail: true } });
  assert.deepEqual([shown, numbers, note, callsFirst, requestsCall], [true, [], "prefers-mail", false, false]);
});

test("in quiet hours the number is there, but calling does not come first", () => {
  const quiet = { until: "2026-03-03T09:00:00+01:00", reason: "It is late." };
  const { numbers, note, callsFirst } = view({ numbers: [number], contact: { ...contact, quiet } });
  assert.deepEqual([numbers.length, note, callsFirst], [1, "quiet", false]);
  assert.equal(view({ contact: { ...contact, quiet } }).note, "", "without a number nobody would call now");
});

test("where the ledger can't be read, numbers are still offered", () => {
  const { shown, callsFirst, attempts, lastCall } = view({ numbers: [number], contact: null });
  assert.deepEqual([shown, callsFirst, attempts, lastCall], [true, true, null, null]);
});

test("a call that waits to be stored, or was just dialled, keeps the section on show", () => {
  assert.equal(view({ unsent: [{ key: "a" }] }).shown, true);
  const { shown, asksOutcome } = view({ dialled: { address: "a@b", number: "+4315550100" } });
  assert.deepEqual([shown, asksOutcome], [true, true]);
});

test("a moment is written as RFC 3339 with this computer's offset", () => {
  const date = new Date(2026, 2, 2, 14, 5, 9);
  assert.match(localTime(date), /^2026-03-02T14:05:09[+-]\d\d:\d\d$/);
  assert.equal(new Date(localTime(date)).getTime(), date.getTime());
});
