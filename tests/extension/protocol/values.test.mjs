// SPDX-License-Identifier: MPL-2.0
// What the add-on holds in its sources as the program does: values of the protocol's page, which the host's tests compare too.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { MOST_CONTACTS } from "../../../extension/background/mail-counts/mail-counts.js";
import { MOST_CALLEES } from "../../../extension/background/telephone/callees.js";
import { MOST_MAILS } from "../../../extension/background/thread/thread-mails.js";
import { privateTextStart } from "../../../extension/compose/text/private-text.js";
import { judgementState } from "../../../extension/judgement/state.js";
import { OUTCOME_TEXTS } from "../../../extension/popup/telephone/telephone-section.js";
import { KINDS } from "../../../extension/popup/warning-list.js";
import { LONGEST } from "../../../extension/protocol/lengths.js";
import { ADVICE, MOST_SPANS } from "../../../extension/protocol/replies.js";
import { PROTOCOL_VERSION } from "../../../extension/protocol/requests.js";
import { OUTCOMES } from "../../../extension/protocol/telephone-replies.js";
import { NUMBER_SETTINGS, settingsOfRequests } from "../../../extension/settings/number-settings.js";
import { ORIGIN_FIELDS } from "../../../extension/thunderbird/mail/stored-mails.js";
import { protocolValues as values } from "./protocol-page.mjs";

const page = (path) => readFileSync(new URL(`../../../extension/${path}`, import.meta.url), "utf8");

test("the version", () => assert.equal(PROTOCOL_VERSION, values.protocol));

test("the ranges and usual values of settings, and what requests call them", () => {
  const own = Object.values(NUMBER_SETTINGS).map(({ inRequests, usual, least, most }) => [inRequests, { usual, least, most }]);
  assert.deepEqual(Object.fromEntries(own), values.settings);
  const usual = Object.fromEntries(Object.entries(NUMBER_SETTINGS).map(([name, setting]) => [name, setting.usual]));
  assert.deepEqual(settingsOfRequests(usual), Object.fromEntries(Object.entries(values.settings).map(([name, setting]) => [name, setting.usual])));
});

test("limits", () => {
  assert.equal(MOST_MAILS, values.most.thread_mails);
  assert.equal(MOST_CONTACTS, values.most.mail_counts);
  assert.equal(MOST_SPANS, values.most.spans);
  assert.ok(MOST_CALLEES <= values.most.contacts);
  assert.deepEqual(LONGEST, values.most_bytes);
  const note = /id="call-log-note"[^>]* maxlength="(\d+)"/.exec(page("popup/popup.html"))[1];
  assert.ok(3 * Number(note) <= LONGEST.note); // a UTF-16 code unit takes at most three bytes
});

test("every advice has a state, every kind of warning and every outcome of a call a text", () => {
  assert.deepEqual(ADVICE, values.advice);
  for (const advice of ADVICE) assert.equal(typeof judgementState({ advice }), "string", advice);
  assert.deepEqual(Object.keys(KINDS), values.kinds);
  assert.deepEqual(OUTCOMES, values.outcomes);
  assert.deepEqual(Object.keys(OUTCOME_TEXTS), values.outcomes);
});

test("the lengths of a call that people can choose", () => {
  for (const path of ["popup/popup.html", "options/options.html"]) {
    assert.deepEqual([...page(path).matchAll(/name="minutes"[^>]* value="(\d+)"/g)].map(([, minutes]) => Number(minutes)), values.minutes, path);
  }
});

test("the line above what the writer keeps for themselves", () => {
  const { divider_mark: mark } = values;
  assert.equal(privateTextStart(`Hello\n\n${mark} For my eyes only ${mark}\n\nyou!`), "Hello\n\n".length);
  assert.equal(privateTextStart(`Hello\n\n${mark.slice(1)} For my eyes only ${mark}\n\nyou!`), -1);
});

test("the header fields that tell a person's mail from a machine's", () => assert.deepEqual(ORIGIN_FIELDS, values.origin_fields));
