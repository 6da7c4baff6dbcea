// SPDX-License-Identifier: MPL-2.0
// From spans of the own text to places in the editor, and back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { collectOwnText } from "../../extension/compose/own-text.js";
import { endPlace, startPlace, textOffset } from "../../extension/compose/text-position.js";
import { br, citePrefix, element, htmlBody, p, plainBody, plainQuote, preservesSpace, quote, signature, words } from "./nodes.mjs";

const BODIES = {
  "emoji and combining characters": htmlBody(p("👍🏽 Cafe\u0301 ", element("i", {}, "👩‍👩‍👧"), " ü"), p("Ende.")),
  "collapsed spaces": htmlBody(words("\n "), p("a \n  b", element("b", {}, "  c "), " d\u00a0 e"), p("  f")),
  "lines and blocks": htmlBody(p("eins", br(), "zwei", br()), element("div", {}, "drei"), element("ul", {}, element("li", {}, "vier"))),
  "own words between quotes": htmlBody(p("oben"), citePrefix("x schrieb:"), quote("fremd"), words("mitten"), quote("fremd"), p("unten"), signature("Name")),
  "plain text": plainBody("eins  zwei", br(), br(), "\tdrei", br(), plainQuote("> fremd", br()), "vier", br()),
};

for (const [name, body] of Object.entries(BODIES)) {
  const own = collectOwnText(body, preservesSpace);

  test(`${name}: every code unit of a piece stands where the map says`, () => {
    assert.ok(own.pieces.length > 0);
    for (const { start, length, node, offset } of own.pieces) {
      for (let at = 0; at < length; at += 1) {
        const there = node.data[offset + at];
        const here = own.text[start + at];
        assert.equal(here, /[\t\r\f\u00a0]/.test(there) || (there === "\n" && here === " ") ? " " : there);
        assert.deepEqual(startPlace(own, start + at), { node, offset: offset + at });
        assert.deepEqual(endPlace(own, start + at + 1), { node, offset: offset + at + 1 });
        assert.equal(textOffset(own, node, offset + at), start + at);
      }
    }
  });

  test(`${name}: pieces are in order, and between them are only line ends and marks`, () => {
    let end = 0;
    for (const { start, length } of own.pieces) {
      assert.match(own.text.slice(end, start), /^[\n>]*$/);
      end = start + length;
    }
    assert.match(own.text.slice(end), /^\n*$/);
  });
}

test("a span that begins or ends at a line end is drawn to the words", () => {
  const body = htmlBody(p("eins"), p("zwei"));
  const own = collectOwnText(body, preservesSpace);
  const [first, second] = own.pieces.map(({ node }) => node);
  assert.deepEqual(startPlace(own, 5), { node: second, offset: 0 });
  assert.deepEqual(endPlace(own, 5), { node: first, offset: 4 });
});

test("there is no place in an empty draft, nor in words that are not the writer's", () => {
  const own = collectOwnText(htmlBody(p(br()), quote("fremd")), preservesSpace);
  assert.equal(startPlace(own, 0), null);
  assert.equal(endPlace(own, 0), null);
  assert.equal(textOffset(own, words("fremd"), 0), null);
});
