// SPDX-License-Identifier: MPL-2.0
// The add-on's side of the protocol about contacts, calls and counted mails, held against the examples of its page.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Problem } from "../../../extension/protocol/problem.js";
import * as replies from "../../../extension/protocol/telephone-replies.js";
import * as requests from "../../../extension/protocol/telephone-requests.js";
import { protocolExamples } from "./protocol-page.mjs";

// How each method's request is built again from an example, and how its reply is read.
const METHODS = {
  signatures: [(request) => requests.signaturesRequest(request), replies.readSignatures],
  contact: [(request) => requests.contactRequest(request), replies.readContacts],
  "log-call": [(request) => requests.logCallRequest(request.call, request), replies.readStoredCall],
  "remove-call": [(request) => requests.removeCallRequest(request.key, request), replies.readStoredCall],
  "set-contact": [({ address, prefers_mail, region, ...client }) => requests.setContactRequest(address, { prefers_mail, region }, client), replies.readDone],
  snooze: [(request) => requests.snoozeRequest(request.message_id, request.until, request), replies.readDone],
  dial: [(request) => requests.dialRequest(request.number, request), replies.readDone],
  "count-mails": [(request) => requests.countMailsRequest(request), replies.readDone],
  counted: [() => requests.countedRequest(), replies.readCounted],
  stored: [(request) => requests.storedRequest(request.address, request), replies.readStored],
  forget: [(request) => requests.forgetRequest(request.address, request), replies.readDone],
};

const examples = protocolExamples().filter(([, { request }]) => Object.hasOwn(METHODS, request.method));
// The page shows the fields that tests compare; a real reply holds all of them.
const whole = (reply) => ({
  path: "/home/jane/.local/share/offhook/calls.sqlite",
  ...reply,
  ...(reply.contacts && { contacts: reply.contacts.map((contact) => ({ attempts: { count: 0, limit: 3 }, quiet: null, ...contact })) }),
  ...(reply.call && { call: { at: "2026-03-02T14:05:00+01:00", ...reply.call } }),
});

test("the page has an example of every method", () => {
  for (const method of Object.keys(METHODS)) assert.ok(examples.some(([, { request }]) => request.method === method), method);
});

describe("requests are those of the page", () => {
  // What the page shows of a request that the add-on never makes.
  const NEVER_MADE = ["forget-nothing"];
  for (const [name, { request }] of examples.filter(([example]) => !NEVER_MADE.includes(example))) {
    test(name, () => {
      const { id, ...wanted } = request;
      if (["count-mails", "counted"].includes(request.method)) delete wanted.locale;
      assert.ok(id);
      assert.deepEqual(METHODS[request.method][0](request), wanted);
    });
  }
});

describe("replies of the page are understood", () => {
  for (const [name, { request, reply }] of examples) {
    const read = METHODS[request.method][1];
    if (reply.error) {
      test(name, () => assert.throws(() => read(reply), (error) => error instanceof Problem && error.detail === reply.error.code && error.said === reply.error.message));
    } else {
      test(name, () => read(whole(reply)));
    }
  }
});

test("a name that is too long to be stored is cut, never within a character", () => {
  const { call } = requests.logCallRequest({ key: "a", address: "max@example.com", name: "😀".repeat(60) }, {});
  assert.equal(call.name, "😀".repeat(50));
});

test("a reply that does not fit is refused", () => {
  const faulty = [
    [replies.readSignatures, { signatures: [{ from: "a", date: "" }] }],
    [replies.readContacts, { contacts: [null] }],
    [replies.readContacts, { contacts: [{ address: "a@b", calls: [{ key: "a" }], attempts: { count: 0, limit: 3 } }] }],
    [replies.readContacts, { contacts: [{ address: "a@b", calls: [], attempts: { count: "2", limit: 3 } }] }],
    [replies.readStoredCall, { call: { key: "a", address: "a@b", at: "", outcome: "shouted" } }],
    [replies.readCounted, { folders: [{ folder: 1, cursor: "" }] }],
    [replies.readStored, { path: "/x", counts: { calls: "1" }, calls: [], contacts: [], mail_counts: [] }],
    [replies.readDone, null],
  ];
  for (const [read, reply] of faulty) assert.throws(() => read(reply), (error) => error instanceof Problem && error.code === "faulty-reply");
});
