// SPDX-License-Identifier: MPL-2.0
// The mails of a thread: which are looked up, and in which order they are sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { ancestorIds, cutText, readAncestors, threadInOrder } from "../../extension/background/thread.js";

const mail = (id, date, references = []) => ({ id, from: `${id}@example.com`, date, subject: "Order", text: `text of ${id}`, references });
const texts = (thread) => thread.map(({ text }) => text.slice("text of ".length));

test("the thread is sent oldest first, the answered mail last, whatever the order of finding", () => {
  const answered = mail("d", "2026-03-04T09:00:00.000Z");
  const found = [mail("c", "2026-03-03T09:00:00.000Z"), mail("a", "2026-03-01T09:00:00.000Z"), mail("b", "2026-03-02T09:00:00.000Z")];
  assert.deepEqual(texts(threadInOrder(answered, found)), ["a", "b", "c", "d"]);
});

test("the answered mail is last even if its date is older or missing", () => {
  assert.deepEqual(texts(threadInOrder(mail("b", ""), [mail("a", "2026-03-09T09:00:00.000Z")])), ["a", "b"]);
  assert.deepEqual(texts(threadInOrder(mail("b", "2026-01-01T00:00:00.000Z"), [mail("a", "2026-03-09T09:00:00.000Z")])), ["a", "b"]);
});

test("without dates the order of References stands", () => {
  assert.deepEqual(texts(threadInOrder(mail("c", ""), [mail("a", ""), mail("b", "")])), ["a", "b", "c"]);
});

test("a mail carries what the protocol names, and nothing else", () => {
  assert.deepEqual(threadInOrder(mail("a", "2026-03-01T09:00:00.000Z"), []), [
    { from: "a@example.com", date: "2026-03-01T09:00:00.000Z", subject: "Order", text: "text of a" },
  ]);
});

test("the newest ancestors are looked up, once each, and never the mail itself", () => {
  const references = Array.from({ length: 50 }, (_, number) => `m${number}`);
  const ids = ancestorIds({ id: "m49", references: [...references, "m48"] });
  assert.equal(ids.length, 29);
  assert.equal(ids.at(-1), "m48");
  assert.equal(ids[0], "m20");
});

test("ancestors that can't be found are left out; few are looked up at a time", async () => {
  let open = 0;
  let most = 0;
  const read = async (id) => {
    most = Math.max(most, ++open);
    await new Promise((resolve) => setImmediate(resolve));
    open -= 1;
    return Number(id.slice(1)) % 2 ? null : mail(id, "");
  };
  const references = Array.from({ length: 20 }, (_, number) => `m${number}`);
  const found = await readAncestors({ id: "x", references }, read);
  assert.deepEqual(found.map(({ id }) => id), ["m0", "m2", "m4", "m6", "m8", "m10", "m12", "m14", "m16", "m18"]);
  assert.ok(most <= 6);
});

test("a long text is cut, never within a character", () => {
  assert.equal(cutText("abc", 3), "abc");
  assert.equal(cutText("abcd", 3), "abc");
  assert.equal(cutText("ab😀", 3), "ab");
  assert.equal(cutText("a😀b", 3), "a😀");
});
