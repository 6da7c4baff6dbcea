// SPDX-License-Identifier: MPL-2.0
// Every sentence of the letters has a name for people.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { nameOfSentence } from "../../../extension/options/sentence-names.js";

const root = new URL("../../../", import.meta.url);
const text = (key, ...places) => [key, ...places].join(" ");

for (const language of ["de", "en"]) {
  test(`${language}: no sentence is called by its key, and no two alike`, () => {
    const names = keysOf(readFileSync(new URL(`host/letters/wording/${language}.toml`, root), "utf8")).map((key) => [key, nameOfSentence(key, text)]);
    assert.ok(names.length > 40);
    for (const [key, name] of names) assert.notEqual(name, key);
    assert.equal(new Set(names.map(([, name]) => name)).size, names.length);
  });
}

test("a key that is not known stands for itself", () => {
  assert.equal(nameOfSentence("formal.nothing", text), "formal.nothing");
});

// Those that people can change: all but greetings, courtesy titles and what stands before the first table.
function keysOf(toml) {
  const keys = [];
  let table = "";
  for (const line of toml.split("\n")) {
    table = /^\[([\w.-]+)\]/.exec(line)?.[1] ?? table;
    const name = /^([\w-]+) = /.exec(line)?.[1];
    if (name && /^(formal|informal)/.test(table)) keys.push(`${table}.${name}`);
  }
  return keys;
}
