// SPDX-License-Identifier: MPL-2.0
// The part of a draft that stays below a dividing line for the writer alone.

import assert from "node:assert/strict";
import { describe, test } from "node:test";
import { privateTextSpans, privateTextStart, withoutPrivateText } from "../../../extension/compose/text/private-text.js";
import { collectOwnText } from "../../../extension/compose/text/own-text.js";
import { br, citePrefix, htmlBody, p, plainBody, preservesSpace, quote, words } from "./nodes.mjs";

const DIVIDER = "――――― For my eyes only ―――――";
const collect = (body) => collectOwnText(body, preservesSpace);

describe("the dividing line", () => {
  test("is told by five bars at either end of a line", () => {
    assert.equal(privateTextStart(`Hello,\n\n${DIVIDER}\n\nyou!`), 8);
    assert.equal(privateTextStart(DIVIDER), 0);
    assert.equal(privateTextStart(`${DIVIDER}  `), 0, "spaces at the end, as format=flowed leaves them");
    for (const other of ["", "―――――", "――――――――――", `> ${DIVIDER}`, "----- For my eyes only -----", "――――― open", `see ${DIVIDER}`]) {
      assert.equal(privateTextStart(other), -1, other);
    }
  });
});

describe("the own text above the line", () => {
  test("ends before the empty line above it", () => {
    const own = withoutPrivateText(collect(htmlBody(p("Hello,"), p("can we talk?"), p(DIVIDER), p("You are useless."))));
    assert.equal(own.text, "Hello,\n\ncan we talk?");
    assert.equal(own.pieces.length, 2);
  });

  test("has no part of a node that reaches below it", () => {
    const own = withoutPrivateText(collect(plainBody(words(`Hello,\n\n${DIVIDER}\n\nYou are useless.`))));
    assert.equal(own.text, "Hello,");
    assert.deepEqual(own.pieces.map(({ start, length }) => [start, length]), [[0, 6]]);
  });

  test("is all of it where there is no line", () => {
    const own = collect(htmlBody(p("Hello,")));
    assert.equal(withoutPrivateText(own), own);
  });
});

describe("what is taken out", () => {
  test("reaches from the empty line above the line to the end", () => {
    const own = collect(htmlBody(p("Hello,"), p(DIVIDER), p("You are useless.", br(), "Really.")));
    assert.deepEqual(privateTextSpans(own), [{ start: 6, end: own.text.length }]);
  });

  test("leaves somebody else's words between own ones", () => {
    const body = htmlBody(p("Hello,"), p(DIVIDER), words("You!"), citePrefix("Max wrote:"), quote("Well?"), words("Useless."));
    const own = collect(body);
    const spans = privateTextSpans(own).map(({ start, end }) => own.text.slice(start, end).trim());
    assert.deepEqual(spans, ["Useless.", `${DIVIDER}\n\nYou!`]);
  });

  test("is nothing where there is no line", () => {
    assert.deepEqual(privateTextSpans(collect(htmlBody(p("Hello,")))), []);
  });
});
