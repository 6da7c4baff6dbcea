// SPDX-License-Identifier: MPL-2.0
// Which mails are those of a thread, and how they are sent.

import assert from "node:assert/strict";
import { test } from "node:test";
import { cutText, threadMail } from "../../../extension/protocol/thread-mail.js";
import { ancestorIds, answersUnnamed, weakMails } from "../../../extension/background/thread/thread-mails.js";

const mail = (changed) => ({
  number: 1,
  folder: "account1://Inbox",
  account: "account1",
  id: "a@example.com",
  inReplyTo: "",
  references: [],
  from: "Max Hill <max@example.com>",
  to: ["Jane Roe <jane@example.org>"],
  cc: [],
  date: "2026-03-04T09:00:00.000Z",
  subject: "Order",
  title: "Order",
  text: "Hello.",
  headers: {},
  ...changed,
});

test("the newest ancestors are looked up, once each, and never the mail itself", () => {
  const references = Array.from({ length: 300 }, (_, number) => `m${number}`);
  const ids = ancestorIds({ id: "m299", references: [...references, "m298"], inReplyTo: "m298" });
  assert.equal(ids.length, 199);
  assert.equal(ids.at(-1), "m298");
  assert.equal(ids[0], "m100");
  assert.deepEqual(ancestorIds({ id: "a", references: [], inReplyTo: "b" }), ["b"]);
  assert.deepEqual(ancestorIds({ id: "a", references: ["a"], inReplyTo: "" }), []);
});

test("an answer that names no mail is known by its title", () => {
  assert.equal(answersUnnamed(mail({ title: "AW: Order" })), true);
  assert.equal(answersUnnamed(mail({ title: "WG: Order" })), false);
  assert.equal(answersUnnamed(mail({ title: "Order" })), false);
  assert.equal(answersUnnamed(mail({ title: "AW: Order", inReplyTo: "b@example.com" })), false);
});

test("mails are tied to the thread by their subject only between the same people, before the answered mail, within 60 days", () => {
  const answered = mail({ id: "z@example.com", subject: "AW: Order" });
  const weak = (changed) => weakMails(answered, [mail({ id: "b@example.com", date: "2026-03-01T09:00:00.000Z", ...changed })]).length;
  assert.equal(weak({}), 1);
  assert.equal(weak({ from: "JANE@example.org", to: ["max@example.com"] }), 1);
  assert.equal(weak({ subject: "Re: Order" }), 1);
  assert.equal(weak({ subject: "Order 4712" }), 0);
  assert.equal(weak({ cc: ["Ann <ann@example.com>"] }), 0);
  assert.equal(weak({ date: "2026-01-03T09:00:00.000Z" }), 1, "sixty days");
  assert.equal(weak({ date: "2026-01-03T08:59:59.999Z" }), 0);
  assert.equal(weak({ date: "2026-03-04T08:59:59.999Z" }), 1);
  assert.equal(weak({ date: "2026-03-04T09:00:00.000Z" }), 0);
  assert.equal(weak({ date: "2026-03-05T09:00:00.000Z" }), 0);
  assert.equal(weak({ date: "" }), 0);
  assert.equal(weak({ id: "z@example.com" }), 0);
});

test("a mail carries what the protocol names, and nothing else", () => {
  assert.deepEqual(threadMail(mail({ title: "AW: Order", inReplyTo: "b", references: ["b"], headers: { "list-id": "x" }, cc: ["c@example.com"] })), {
    from: "Max Hill <max@example.com>",
    to: ["Jane Roe <jane@example.org>"],
    cc: ["c@example.com"],
    date: "2026-03-04T09:00:00.000Z",
    subject: "AW: Order",
    text: "Hello.",
    message_id: "a@example.com",
    in_reply_to: "b",
    references: ["b"],
    headers: { "list-id": "x" },
  });
  assert.deepEqual(threadMail({ id: "a" }), { message_id: "a" });
  assert.deepEqual(threadMail({ id: "a" }, { weak: true }), { message_id: "a", weak: true });
});

test("a long text is cut, never within a character", () => {
  assert.equal(cutText("abc", 3), "abc");
  assert.equal(cutText("abcd", 3), "abc");
  assert.equal(cutText("ab😀", 3), "ab");
  assert.equal(cutText("a😀b", 3), "a😀");
  assert.equal(cutText("x".repeat(65536)).length, 65536);
  assert.equal(cutText("x".repeat(65537)).length, 65536);
});
