// SPDX-License-Identifier: MPL-2.0
// Logged calls are kept until the program has said that they are stored.

import assert from "node:assert/strict";
import { test } from "node:test";
import { distinct } from "../../../extension/background/telephone/callees.js";
import { CallLog } from "../../../extension/background/telephone/call-log.js";

const call = (key) => ({ key, address: "max@example.com", outcome: "busy" });

/** A log whose program stores into `stored`, unless `failure` is set; each step takes a while, as the real ones do. */
function logOf({ waiting = [] } = {}) {
  const state = { waiting, stored: [], failure: null, refused: [] };
  const later = () => new Promise((resolve) => setImmediate(resolve));
  const log = new CallLog({
    async store(one) {
      await later();
      if (state.failure || state.refused.includes(one.key)) throw state.failure ?? new Error("refused");
      if (!state.stored.some(({ key }) => key === one.key)) state.stored.push(one);
    },
    waiting: {
      async read() {
        await later();
        return [...state.waiting];
      },
      async save(calls) {
        await later();
        state.waiting = calls;
      },
    },
  });
  return { log, state };
}

const keys = (calls) => calls.map(({ key }) => key);

test("a call that is stored waits no more", async () => {
  const { log, state } = logOf();
  assert.deepEqual(await log.log(call("a")), { stored: true });
  assert.deepEqual([keys(state.stored), keys(state.waiting)], [["a"], []]);
});

test("a call that can't be stored is kept, with the reason, and stored at the next chance", async () => {
  const { log, state } = logOf();
  state.failure = new Error("read-only");
  const outcome = await log.log(call("a"));
  assert.deepEqual([outcome.stored, outcome.problem.message, keys(state.waiting)], [false, "read-only", ["a"]]);
  assert.deepEqual(keys((await log.retry()).left), ["a"]);
  state.failure = null;
  assert.deepEqual(await log.log(call("b")), { stored: true });
  assert.deepEqual([keys(state.stored), keys(state.waiting)], [["a", "b"], []]);
});

test("calls that waited when Thunderbird ended are stored at the next start", async () => {
  const { log, state } = logOf({ waiting: [call("a")] });
  assert.deepEqual(await log.retry(), { left: [], problem: null });
  assert.deepEqual(keys(state.stored), ["a"]);
});

test("windows that log at once lose nothing", async () => {
  const { log, state } = logOf();
  const many = Array.from({ length: 20 }, (_, number) => `key-${number}`);
  await Promise.all(many.map((key) => log.log(call(key))));
  assert.deepEqual(keys(state.stored).sort(), many.sort());
  state.failure = new Error("full");
  await Promise.all(["x", "y", "z"].map((key) => log.log(call(key))));
  assert.deepEqual(keys(state.waiting).sort(), ["x", "y", "z"]);
});

test("one that the program refuses keeps back no other", async () => {
  const { log, state } = logOf({ waiting: [call("bad")] });
  state.refused = ["bad"];
  assert.deepEqual(await log.log(call("good")), { stored: true });
  assert.deepEqual([keys(state.stored), keys(state.waiting)], [["good"], ["bad"]]);
});

test("calls that wait can be taken back", async () => {
  const { log, state } = logOf({ waiting: [call("a"), call("b")] });
  await log.drop(({ key }) => key === "a");
  assert.deepEqual(keys(state.waiting), ["b"]);
});

test("whom a draft could lead to a call with: each once, never the writer, nobody of a crowd", () => {
  const person = (address, name = "") => ({ address, name });
  const people = [person("max@example.com"), person("jane@example.org", "Jane"), person("max@example.com", "Max")];
  assert.deepEqual(distinct(people, ["Jane@Example.org"]), [person("max@example.com", "Max")]);
  assert.equal(distinct(Array.from({ length: 5 }, (_, number) => person(`a${number}@example.com`)), []).length, 5);
  assert.deepEqual(distinct(Array.from({ length: 6 }, (_, number) => person(`a${number}@example.com`)), []), []);
});
