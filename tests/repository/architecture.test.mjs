// SPDX-License-Identifier: MPL-2.0
// Holds the sources to the picture in ARCHITECTURE.md: which room may know which, and how large rooms and files may be.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, test } from "node:test";
import { filesBelow, root } from "./files.mjs";
import { cycleIn, namesIn, roomOf, rowsBelow, trees } from "./rooms.mjs";

const MOST_FILES = 12; // of a room; a source and its header, or a page's markup, style and script, count as one
const MOST_LINES = 400; // of a source
const LARGER = new Set(rowsBelow("Larger than usual").flatMap(([path]) => namesIn(path)));

for (const { folder, sources, references, drawn, exists } of trees) {
  const arrowOf = ({ path, target }) => `${roomOf(path)} → ${roomOf(target)}`;
  const crossing = references.filter(({ path, target }) => roomOf(path) !== roomOf(target));

  describe(`the rooms of ${folder}/`, () => {
    test("each room is drawn, and each that is drawn is there", () => {
      const undrawn = sources.map(roomOf).filter((room) => !drawn.has(room));
      assert.deepEqual([...new Set(undrawn)], []);
      assert.deepEqual([...drawn.keys()].filter((room) => !exists(room)), []);
    });

    test("no reference goes where no arrow is drawn", () => {
      const wrong = crossing.filter(({ path, target }) => !drawn.get(roomOf(path))?.includes(roomOf(target)));
      assert.deepEqual(wrong.map((reference) => `${arrowOf(reference)} (${reference.path} uses ${reference.target})`), []);
    });

    test("no arrow is drawn that nothing needs", () => {
      const needed = new Set(crossing.map(arrowOf));
      const arrows = [...drawn].flatMap(([room, known]) => known.map((target) => `${room} → ${target}`));
      assert.deepEqual(arrows.filter((arrow) => !needed.has(arrow)), []);
    });

    test("whatever is referred to is there", () => {
      assert.deepEqual(references.filter(({ target }) => !exists(target)), []);
    });

    test("rooms know only those further down, so that none know each other in a cycle", () => {
      const order = [...drawn.keys()];
      const up = [...drawn].flatMap(([room, known]) => known.filter((target) => order.indexOf(target) <= order.indexOf(room)).map((target) => `${room} → ${target}`));
      assert.deepEqual(up, []);
      assert.equal(cycleIn(drawn), null);
    });

    test("no files know each other in a cycle", () => {
      const files = new Map();
      for (const { path, target } of references) files.set(path, [...(files.get(path) ?? []), target]);
      assert.equal(cycleIn(files), null);
    });
  });
}

describe("sizes", () => {
  const rooms = grouped(trees.flatMap(({ folder, files }) => files.map((path) => join(folder, path))), dirname);
  const full = [...rooms].filter(([, paths]) => new Set(paths.map((path) => path.replace(/\.\w+$/, ""))).size > MOST_FILES).map(([room]) => room);
  const sources = ["host", "include", "extension", "tests"].flatMap((folder) => filesBelow(folder).map((path) => join(folder, path)));
  const long = sources.filter((path) => /\.(?:[ch]pp|m?js|css)$/.test(path) && lineCount(path) > MOST_LINES);

  test(`a room holds at most ${MOST_FILES} files, and a source ${MOST_LINES} lines, but for those that are listed`, () => {
    assert.deepEqual([...full, ...long].filter((path) => !LARGER.has(path)), []);
  });

  test("those that are listed are that large", () => {
    assert.deepEqual([...LARGER].filter((path) => !full.includes(path) && !long.includes(path)), []);
  });
});

test("a cycle would be found", () => {
  assert.equal(cycleIn(new Map([["a", ["b"]], ["b", ["c"]], ["c", ["a"]]])), "a → b → c → a");
  assert.equal(cycleIn(new Map([["a", ["b", "c"]], ["b", ["c"]]])), null);
});

function grouped(items, keyOf) {
  const groups = new Map();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item]);
  return groups;
}

function lineCount(path) {
  return readFileSync(join(root, path), "utf8").split("\n").length - 1;
}
