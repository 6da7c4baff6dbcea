// SPDX-License-Identifier: MPL-2.0
// The rooms of the add-on, and which of them may know which: data and calls flow one way, and nothing points back.

import assert from "node:assert/strict";
import { test } from "node:test";
import { importsOf, roomOf, sources } from "./sources.mjs";

// Each room and the rooms that it may import from; all that a room does not name it knows nothing of.
const ARROWS = {
  // What the others build on.
  thunderbird: [],
  "thunderbird/mail": [],
  "thunderbird/windows": [],
  judgement: [],
  protocol: [],
  "telephone-numbers": ["node_modules"],
  settings: ["thunderbird"],

  // In the compose window.
  compose: ["compose/editing", "compose/text", "judgement", "thunderbird"],
  "compose/editing": ["compose/text"],
  "compose/text": [],

  // Between compose windows, pages and the program.
  background: ["background/draft", "background/judging", "background/letters", "background/mail-counts", "background/telephone", "background/thread", "protocol", "settings", "thunderbird", "thunderbird/windows"],
  "background/judging": ["background/draft", "background/thread", "judgement", "protocol", "thunderbird", "thunderbird/windows"],
  "background/letters": ["background/draft", "protocol", "settings", "thunderbird"],
  "background/telephone": ["background/draft", "background/thread", "protocol", "settings", "thunderbird", "thunderbird/mail"],
  "background/mail-counts": ["protocol", "settings", "thunderbird", "thunderbird/mail", "thunderbird/windows"],
  "background/draft": ["background/thread", "settings", "thunderbird/mail", "thunderbird/windows"],
  "background/thread": ["protocol", "thunderbird", "thunderbird/mail"],

  // The add-on's pages.
  popup: ["icons", "judgement", "page", "popup/telephone", "settings", "thunderbird", "thunderbird/windows"],
  "popup/telephone": ["page", "settings", "telephone-numbers", "thunderbird", "thunderbird/mail"],
  options: ["page", "settings", "telephone-numbers", "thunderbird", "thunderbird/mail"],
  page: ["protocol", "thunderbird"],
};
const MOST_FILES = 12; // of a room; a page's markup, style and script count as one

const imports = sources.flatMap(([path, text]) => importsOf(path, text).map((target) => ({ path, target })));

test("every room is in the table", () => {
  assert.deepEqual([...new Set(sources.map(([path]) => roomOf(path)))].sort(), Object.keys(ARROWS).sort());
});

test("no import goes where the table has no arrow", () => {
  const wrong = imports.filter(({ path, target }) => roomOf(path) !== roomOf(target) && !ARROWS[roomOf(path)].includes(roomOf(target)));
  assert.deepEqual(wrong.map(({ path, target }) => `${path} → ${target}`), []);
});

test("the table has no arrow that nothing needs", () => {
  const needed = new Set(imports.map(({ path, target }) => `${roomOf(path)} → ${roomOf(target)}`));
  const all = Object.entries(ARROWS).flatMap(([room, targets]) => targets.map((target) => `${room} → ${target}`));
  assert.deepEqual(all.filter((arrow) => !needed.has(arrow)), []);
});

test("neither the rooms nor the files import each other in a circle", () => {
  assert.equal(circleIn(new Map(Object.entries(ARROWS))), null);
  assert.equal(circleIn(grouped(imports)), null);
});

test("thunderbird/ alone calls Thunderbird; what loads the compose script has no other way", () => {
  const callers = sources.filter(([, text]) => /^(?!\s*(?:\*|\/\/)).*\b(?:messenger|browser|chrome)\.\w/m.test(text)).map(([path]) => path);
  assert.deepEqual(callers.filter((path) => !path.startsWith("thunderbird/")), ["compose/load-main.js"]);
});

test(`a room holds at most ${MOST_FILES} files`, () => {
  for (const room of Object.keys(ARROWS)) {
    const names = new Set(sources.map(([path]) => path).filter((path) => roomOf(path) === room).map((path) => path.replace(/\.\w+$/, "")));
    assert.ok(names.size <= MOST_FILES, `${room} holds ${names.size}`);
  }
});

test("a circle would be found", () => {
  assert.equal(circleIn(new Map([["a", ["b"]], ["b", ["c"]], ["c", ["a"]]])), "a → b → c → a");
  assert.equal(circleIn(new Map([["a", ["b", "c"]], ["b", ["c"]]])), null);
});

function grouped(pairs) {
  const targets = new Map();
  for (const { path, target } of pairs) targets.set(path, [...(targets.get(path) ?? []), target]);
  return targets;
}

/** A circle of a graph ("a → b → a"), or null. */
function circleIn(targets) {
  const done = new Set();
  const visit = (node, way) => {
    if (way.includes(node)) return [...way.slice(way.indexOf(node)), node].join(" → ");
    if (done.has(node)) return null;
    for (const next of targets.get(node) ?? []) {
      const circle = visit(next, [...way, node]);
      if (circle) return circle;
    }
    done.add(node);
    return null;
  };
  for (const node of targets.keys()) {
    const circle = visit(node, []);
    if (circle) return circle;
  }
  return null;
}
