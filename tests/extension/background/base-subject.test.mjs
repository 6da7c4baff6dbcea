// SPDX-License-Identifier: MPL-2.0
// What stands before a subject is known to the add-on as it is to the program.

import assert from "node:assert/strict";
import { test } from "node:test";
import { baseSubject, isReplySubject, OTHER_PREFIXES, REPLY_PREFIXES } from "../../../extension/background/thread/base-subject.js";
import { wordsOf } from "./host-words.mjs";

test("the prefixes are those of the program", () => {
  assert.deepEqual([...REPLY_PREFIXES].sort(), wordsOf("correspondence/subjects", "replies"));
  assert.deepEqual([...OTHER_PREFIXES].sort(), wordsOf("correspondence/subjects", "other-prefixes"));
});

test("each is taken off in any case, with a count, and more than one", () => {
  for (const prefix of [...REPLY_PREFIXES, ...OTHER_PREFIXES]) {
    for (const written of [prefix, prefix.toUpperCase(), `${prefix}[2]`, `${prefix} (3)`, `${prefix} `]) {
      assert.equal(baseSubject(`${written}: [list] ${written}: Plan`), "Plan", written);
      assert.equal(isReplySubject(`[list] ${written}: Plan`), REPLY_PREFIXES.includes(prefix), written);
    }
  }
  assert.equal(baseSubject("回复：Plan"), "Plan");
});

test("prefixes of answers and forwards, and marks of gateways, are no part of the subject", () => {
  for (const subject of ["Plan", "Re: Plan", "AW: WG: Plan", "RE: [EXTERN] AW: Plan", "Antw: Fwd: Plan", "Re[2]: Plan", "[ext] Plan "]) {
    assert.equal(baseSubject(subject), "Plan", subject);
  }
  assert.equal(baseSubject("Reading: plan"), "Reading: plan");
  assert.equal(baseSubject(`[${"x".repeat(40)}] Plan`), "Plan");
  assert.equal(baseSubject(`[${"x".repeat(41)}] Plan`), `[${"x".repeat(41)}] Plan`);
  assert.equal(baseSubject("Plan: Re: door"), "Plan: Re: door");
  assert.equal(baseSubject("AW: "), "");
  assert.equal(baseSubject(`[${"x".repeat(100000)}`), `[${"x".repeat(100000)}`);
});
