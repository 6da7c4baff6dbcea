// SPDX-License-Identifier: MPL-2.0
// German and English are equals: the same texts, all of them used, none missing.

import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { PROBLEMS } from "../../../extension/protocol/problem.js";

const root = new URL("../../../extension/", import.meta.url);
const read = (path) => readFileSync(new URL(path, root), "utf8");
const texts = Object.fromEntries(["de", "en"].map((locale) => [locale, JSON.parse(read(`_locales/${locale}/messages.json`))]));
const keys = Object.keys(texts.en);
const sources = readdirSync(root, { recursive: true })
  .filter((path) => /\.(js|html)$|^manifest\.json$/.test(path) && !/node_modules|eslint/.test(path))
  .map((path) => [path, read(path)]);

test("both languages have the same keys in the same order", () => {
  assert.deepEqual(Object.keys(texts.de), keys);
});

test("every text says something, with the same places", () => {
  const places = (message) => [...message.matchAll(/\$\d/g)].map(([place]) => place).sort();
  for (const key of keys) {
    assert.ok(texts.de[key].message.trim() && texts.en[key].message.trim(), key);
    assert.deepEqual(places(texts.de[key].message), places(texts.en[key].message), key);
  }
});

test("typographic quotation marks, apostrophes and ellipses are those of the language", () => {
  for (const key of keys) {
    assert.doesNotMatch(texts.de[key].message, /["'”’]|\.\.\./, key);
    assert.doesNotMatch(texts.en[key].message, /["'„]|\.\.\./, key);
  }
});

test("every key is used", () => {
  const all = sources.map(([, source]) => source).join("\n");
  for (const key of keys) assert.ok(all.includes(`"${key}"`) || all.includes(`__MSG_${key}__`), key);
});

test("every key that is used exists", () => {
  const used = /\btext\(\s*"(\w+)"|data-(?:text|label)="(\w+)"|__MSG_(\w+)__|\b(?:headline|advice|key|label|title): "([a-z]+[A-Z]\w+)"/g;
  for (const [path, source] of sources) {
    for (const match of source.matchAll(used)) {
      const key = match.slice(1).find(Boolean);
      assert.ok(keys.includes(key), `${path}: ${key}`);
    }
  }
});

test("every problem has a text and an advice", () => {
  const headline = read("popup/headline.js");
  for (const problem of PROBLEMS) assert.match(headline, new RegExp(`^ {2}"?${problem}"?: \\{ headline: "problem\\w+", advice: "advice\\w+"`, "m"));
});
