// SPDX-License-Identifier: MPL-2.0
// From spans of the own text to places in the editor, and back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { collectOwnText } from "../../../extension/compose/text/own-text.js";
import { endPlace, startPlace, textOffset } from "../../../extension/compose/text/text-position.js";
import { br, citePrefix, element, htmlBody, p, plainBody, plainQuote, preservesSpace, quote, signature, words } from "./nodes.mjs";

const BODIES = {
  "emoji and combining characters": htmlBody(p("👍🏽 Cafe\u0301 ", element("i", {}, "👩‍👩‍👧"), " ü"), p("Ende.")),
  "collapsed spaces": htmlBody(words("\n "), p("a \n  b", element("b", {}, "  c "), " d\u00a0 e"), p("  f")),
  "lines and blocks": htmlBody(p("eins", br(), "zwei", br()), element("div", {}, "drei"), element("ul", {}, element("li", {}, "vier"))),
  "own words between quotes": htmlBody(p("oben"), citePrefix("x schrieb:"), quote("fremd"), words("mitten"), quote("fremd"), p("unten"), signature("Name")),
  "plain text": plainBody("eins  zwei", br(), br(), "\tdrei", br(), plainQuote("> fremd", br()), "vier", br()),
};

// Drafts as edits leave them: text nodes cut anywhere, also within a character, empty ones, answers between quotes.
for (let seed = 1; seed <= 40; seed += 1) BODIES[`a draft after edits, ${seed}`] = editedDraft(seed);

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

test("after edits, the own words are those that were written, in their order, and no others", () => {
  for (let seed = 1; seed <= 40; seed += 1) {
    const { text } = collectOwnText(editedDraft(seed), preservesSpace);
    const written = [...text.matchAll(/own(\d+)/g)].map(([, number]) => Number(number));
    assert.deepEqual(written, written.map((_, index) => index));
    assert.ok(written.length >= 4);
    assert.doesNotMatch(text, /foreign/);
  }
});

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

/** A draft with answers within a quote, in HTML or plain text, its text nodes cut where edits and undo may cut them. */
function editedDraft(seed) {
  const random = randomNumbers(seed);
  const plain = seed % 2 === 0;
  const decoration = ["👍🏽", "Cafe\u0301", "👩‍👩‍👧", "u\u0308ber", "\u200d", "  ", "\u00a0", "ﬁ", "🇩🇪", "한"];
  let count = 0;
  const ownLine = () => cutAnywhere(`${decoration[random(10)]} own${count++} ${decoration[random(10)]}${decoration[random(10)]} x`, random);
  const foreignLine = () => (plain ? plainQuote("> foreign 👍🏽", br()) : quote(p("foreign e\u0301"), element("div", {}, "foreign")));
  const parts = [plain ? citePrefix("foreign wrote:", br()) : citePrefix("foreign wrote:")];
  if (random(2)) parts.unshift(...ownLine(), br());
  for (let at = 0; at < 4; at += 1) {
    parts.push(foreignLine());
    if (plain || random(2)) parts.push(...ownLine(), br());
    else parts.push(p(...ownLine()));
    if (random(3) === 0) parts.push(plain ? br() : p(br()));
  }
  parts.push(signature("-- ", br(), "foreign"));
  return plain ? plainBody(...parts) : htmlBody(...parts);
}

function cutAnywhere(text, random) {
  const nodes = [];
  for (let at = 0; at < text.length; ) {
    const length = 1 + random(6);
    // Not within the number that the test looks for.
    const end = /^\d/.test(text.slice(at + length)) || /\bown?$/.test(text.slice(0, at + length)) ? text.length : at + length;
    nodes.push(words(text.slice(at, end)));
    if (random(4) === 0) nodes.push(words(""));
    at = end;
  }
  return nodes;
}

/** The same numbers for the same seed (a linear congruential generator). */
function randomNumbers(seed) {
  let state = seed;
  return (below) => {
    state = (state * 1664525 + 1013904223) % 2 ** 32;
    return Math.floor((state / 2 ** 32) * below);
  };
}
