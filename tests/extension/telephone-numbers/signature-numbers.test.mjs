// SPDX-License-Identifier: MPL-2.0
// The table of signatures: which numbers are found, which of them are faxes, and which the user's own.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { describe, test } from "node:test";
import { knownNumbers } from "../../../extension/telephone-numbers/known-numbers.js";
import { countryOfAddress } from "../../../extension/telephone-numbers/countries.js";
import { numbersInSignature } from "../../../extension/telephone-numbers/signature-numbers.js";

const FIELD = /^(from|region|own): (.*)$/;
const table = readFileSync(new URL("signatures.txt", import.meta.url), "utf8");
const cases = table.split(/^== /m).slice(1).map(readCase);

test("the table has at least sixty signatures", () => assert.ok(cases.length >= 60, String(cases.length)));

describe("each number with its kind and extension", () => {
  for (const { name, from, region, text, numbers } of cases) {
    test(name, () => {
      const found = numbersInSignature(text, countryOfAddress(from) || region);
      assert.deepEqual(found.map(asLine), numbers.map(({ line }) => line));
    });
  }
});

describe("offered are those that can be called, and never the user's own", () => {
  for (const { name, from, region, own, text, numbers } of cases) {
    test(name, () => {
      const wanted = numbers.filter((number) => !number.isOwn && !number.line.startsWith("fax"));
      const known = (ownNumbers, ownSignatures) =>
        knownNumbers({ address: from, cards: [], signatures: [{ text, date: "" }], region, ownNumbers, ownSignatures }).map(asLine);
      assert.deepEqual(known(own, []), wanted.map(({ line }) => line));
      assert.deepEqual(known([], own.map((number) => `Tel. ${number}`)), wanted.map(({ line }) => line));
    });
  }
});

test("of a signature so much is read as a person writes", () => {
  const found = (text) => numbersInSignature(text, "DE").length;
  const below = (lines) => `${"Jana Reh\n".repeat(lines)}Tel. 030 1234567`;
  assert.deepEqual([found(below(99)), found(below(100))], [1, 0]);
  const behind = (units) => `${"x ".repeat(units / 2)}Tel. 030 1234567`;
  const number = (text) => numbersInSignature(text, "DE")[0].number;
  assert.deepEqual([number(behind(984)), number(behind(986))], ["+49301234567", "+493012345"]);
  const label = (length) => `${"Tel".padEnd(length, ".")}\n030 1234567 (Fax)\n${"Fax".padEnd(length, ".")}\n030 7654321`;
  const kinds = (text) => numbersInSignature(text, "DE").map(({ kind }) => kind);
  assert.deepEqual(kinds(label(30)), ["telephone", "fax"]);
  assert.deepEqual(kinds(label(31)), ["fax", "telephone"]);
});

function readCase(block) {
  const [name, ...lines] = block.trimEnd().split("\n");
  const end = lines.indexOf("--");
  const fields = Object.fromEntries(lines.slice(0, end).map((line) => FIELD.exec(line)?.slice(1)).filter(Boolean));
  return {
    name,
    from: fields.from ?? "somebody@example.com",
    region: fields.region ?? "",
    own: fields.own ? [fields.own] : [],
    text: lines.slice(0, end).filter((line) => !FIELD.test(line)).join("\n"),
    numbers: lines.slice(end + 1).map((line) => ({ line: line.replace(/^own /, ""), isOwn: line.startsWith("own ") })),
  };
}

function asLine({ kind, number, extension }) {
  return `${kind} ${number}${extension && `;${extension}`}`;
}
