// SPDX-License-Identifier: MPL-2.0
// The add-on's side of the protocol, held against the examples of its page.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { Problem } from "../../../extension/protocol/problem.js";
import { readLetter, readCheck, readHello } from "../../../extension/protocol/replies.js";
import { callRequest, checkRequest, helloRequest } from "../../../extension/protocol/requests.js";
import { protocolExamples } from "./protocol-page.mjs";

const examples = protocolExamples();
const withMethod = (method) => examples.filter(([, { request, reply }]) => request.method === method && !reply.error);
const problem = (code) => (error) => error instanceof Problem && error.code === code;

test("the page has examples of every message", () => {
  for (const method of ["hello", "check", "request-call"]) assert.ok(withMethod(method).length >= 2, method);
  assert.ok(examples.some(([, { reply }]) => reply.error));
});

describe("requests are those of the page", () => {
  for (const [name, { request }] of withMethod("hello")) {
    test(name, () => {
      const built = helloRequest({ version: request.client.version, locale: request.locale });
      assert.deepEqual({ ...built, protocol: request.protocol }, without(request, "id"));
      assert.equal(built.protocol, 1);
    });
  }
  for (const [name, { request }] of withMethod("check")) {
    test(name, () => assert.deepEqual(checkRequest(request), without(request, "id")));
  }
  for (const [name, { request }] of withMethod("request-call")) {
    test(name, () => assert.deepEqual(callRequest(request, request), without(request, "id")));
  }

  test("fields without a value are left out, an empty text is not", () => {
    const mail = { draft: { subject: "", from: "", to: [], cc: [], text: "" }, thread: [], me: [], locale: "de" };
    assert.deepEqual(checkRequest(mail), { method: "check", locale: "de", draft: { text: "" } });
    assert.deepEqual(callRequest(mail, { minutes: 5, number: "", replace: false }), { method: "request-call", locale: "de", draft: { text: "" }, minutes: 5 });
    assert.equal(callRequest(mail, { minutes: 10, replace: true }).replace, true);
  });
});

describe("replies of the page are understood", () => {
  test("hello", () => {
    for (const [, { reply }] of withMethod("hello")) {
      if (reply.compatible) assert.equal(readHello(reply).version, reply.host.version);
      else assert.throws(() => readHello(reply), (error) => error.code === "incompatible" && error.detail === reply.reason);
    }
  });

  for (const [name, { request, reply }] of withMethod("check")) {
    test(name, () => {
      const read = readCheck(wholeCheck(reply), request.draft.text.length);
      assert.equal(read.advice, reply.advice ?? "consider-call");
      assert.equal(read.wantsThread, reply.wants === "thread");
      assert.deepEqual(read.warnings.map(({ kind, spans }) => ({ kind, spans })), reply.warnings.map(({ kind, spans }) => ({ kind, spans })));
    });
  }

  for (const [name, { request, reply }] of withMethod("request-call")) {
    test(name, () => {
      const read = readLetter({ text: "Hello,\n\ncan we talk?", ...reply }, request.draft.text.length);
      assert.deepEqual([read.at, read.remove], [reply.at, reply.remove]);
    });
  }

  test("errors", () => {
    for (const [, { reply }] of examples.filter(([, example]) => example.reply.error)) {
      assert.throws(() => readCheck(reply, 100), (error) => error.code === "error" && error.detail === reply.error.code);
    }
  });
});

describe("a reply that does not fit is refused", () => {
  const good = { advice: "call", language: "de", warnings: [{ kind: "tone", severity: 3, reason: "…", spans: [{ start: 0, end: 4 }] }] };
  const warning = (changed) => ({ ...good, warnings: [{ ...good.warnings[0], ...changed }] });
  const faulty = {
    nothing: null,
    "no object": "call",
    "no advice": { ...good, advice: undefined },
    "unknown advice": { ...good, advice: "shout" },
    "no warnings": { ...good, warnings: undefined },
    "warning is null": { ...good, warnings: [null] },
    "unknown language": { ...good, language: "xx" },
    "severity out of range": warning({ severity: 4 }),
    "reason is no text": warning({ reason: 5 }),
    "wording is no text": warning({ wording: 5 }),
    "span outside of the text": warning({ spans: [{ start: 0, end: 5 }] }),
    "empty span": warning({ spans: [{ start: 2, end: 2 }] }),
    "negative span": warning({ spans: [{ start: -1, end: 2 }] }),
    "span of fractions": warning({ spans: [{ start: 0.5, end: 2 }] }),
    "unsorted spans": warning({ spans: [{ start: 2, end: 3 }, { start: 0, end: 1 }] }),
    "more than 100 spans": warning({ spans: Array.from({ length: 101 }, () => ({ start: 0, end: 1 })) }),
  };
  test("the good one is not", () => assert.equal(readCheck(good, 4).warnings.length, 1));
  test("as many spans and warnings as there may be are not", () => {
    const [one] = good.warnings;
    assert.equal(readCheck(warning({ spans: Array.from({ length: 100 }, () => ({ start: 0, end: 1 })) }), 4).warnings[0].spans.length, 100);
    assert.equal(readCheck({ ...good, warnings: Array(100).fill(one) }, 4).warnings.length, 100);
    assert.throws(() => readCheck({ ...good, warnings: Array(101).fill(one) }, 4), problem("faulty-reply"));
  });
  test("an unknown kind is not", () => assert.equal(readCheck(warning({ kind: "weather" }), 4).warnings[0].kind, "weather"));
  for (const [name, reply] of Object.entries(faulty)) {
    test(name, () => assert.throws(() => readCheck(reply, 4), problem("faulty-reply")));
  }

  const letter = { language: "en", address: null, at: 0, remove: [], text: "Hello" };
  for (const [name, changed] of Object.entries({ "no letter": { text: undefined }, "empty letter": { text: " " }, "place outside": { at: 5 }, "no spans": { remove: undefined } })) {
    test(`letter: ${name}`, () => assert.throws(() => readLetter({ ...letter, ...changed }, 4), problem("faulty-reply")));
  }

  for (const [name, reply] of Object.entries({ "hello without a verdict": { protocol: 1 }, "hello of another version that calls itself compatible": { protocol: 2, compatible: true } })) {
    test(name, () => assert.throws(() => readHello(reply), problem("faulty-reply")));
  }
});

// The page shows the fields that tests compare; a real reply holds all of them.
function wholeCheck(reply) {
  const warnings = reply.warnings.map((warning) => ({ severity: 2, rule: "some-rule", reason: "A reason.", ...warning }));
  return { language: null, advice: "consider-call", ...reply, warnings };
}

function without(object, field) {
  return Object.fromEntries(Object.entries(object).filter(([name]) => name !== field));
}
