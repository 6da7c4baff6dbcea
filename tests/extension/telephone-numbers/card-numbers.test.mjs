// SPDX-License-Identifier: MPL-2.0
// The numbers on address-book cards, and what becomes of them beside those of signatures.

import assert from "node:assert/strict";
import { readFileSync } from "node:fs";
import { test } from "node:test";
import { numbersOnCard } from "../../../extension/telephone-numbers/card-numbers.js";
import { knownNumbers } from "../../../extension/telephone-numbers/known-numbers.js";
import { countryOfAddress, countryOfLocale } from "../../../extension/telephone-numbers/countries.js";
import { readNumber } from "../../../extension/telephone-numbers/telephone-number.js";

const card = (...lines) => ["BEGIN:VCARD", "VERSION:4.0", "FN:Max Muster", ...lines, "END:VCARD", ""].join("\r\n");
const told = (numbers) => numbers.map(({ kind, number, extension }) => `${kind} ${number}${extension && `;${extension}`}`);

test("every kind of TEL: as text, as a tel: address, with groups, extensions and types", () => {
  const found = numbersOnCard(
    card(
      "TEL;TYPE=work;VALUE=TEXT:01 5550100",
      "TEL;VALUE=URI;TYPE=\"cell,voice\":tel:+43-664-1234567",
      "item1.TEL;TYPE=fax:+43 1 5550199",
      "TEL;TYPE=home;VALUE=URI:tel:+43-316-555010;ext=12",
      "TEL;TYPE=pager:+43 1 5550111",
      "TEL:",
      "TEL:nothing",
    ),
    "AT",
  );
  assert.deepEqual(told(found), ["telephone +4315550100", "mobile +436641234567", "fax +4315550199", "telephone +43316555010;12"]);
});

test("the preferred number comes first, in both versions of the format", () => {
  const newer = card("TEL:+4315550100", "TEL;PREF=2:+4315550102", "TEL;PREF=1:+4315550101");
  assert.deepEqual(told(numbersOnCard(newer, "")), ["telephone +4315550101", "telephone +4315550102", "telephone +4315550100"]);
  const preferences = (first, second) => told(numbersOnCard(card(`TEL;PREF=${first}:+4315550101`, `TEL;PREF=${second}:+4315550102`), ""));
  assert.deepEqual(preferences(100, 99), ["telephone +4315550102", "telephone +4315550101"]);
  assert.deepEqual(preferences(101, 100), ["telephone +4315550102", "telephone +4315550101"]);
  assert.deepEqual(preferences(0, 1), ["telephone +4315550102", "telephone +4315550101"]);
  const older = card("TEL:+4315550100", "TEL;TYPE=PREF,WORK:+4315550101").replace("4.0", "3.0");
  assert.deepEqual(told(numbersOnCard(older, "")), ["telephone +4315550101", "telephone +4315550100"]);
});

test("what is no vCard has no numbers", () => {
  for (const text of ["", "nonsense", "BEGIN:VCARD", card().slice(0, 30)]) assert.deepEqual(numbersOnCard(text, "AT"), []);
});

test("a number without a prefix is of the address's country, else of the region", () => {
  const known = (address, region) =>
    told(knownNumbers({ address, cards: [card("TEL:0711 8960123")], signatures: [], region, ownNumbers: [], ownSignatures: [] }));
  assert.deepEqual(known("max@example.de", "AT"), ["telephone +497118960123"]);
  assert.deepEqual(known("max@example.com", "DE"), ["telephone +497118960123"]);
  assert.deepEqual(known("max@example.com", ""), []);
});

test("cards come before signatures, newer signatures before older ones, each number once with its first source", () => {
  const found = knownNumbers({
    address: "max@example.com",
    cards: [card("TEL:+43 1 5550100")],
    signatures: [
      { date: "2026-03-02T09:00:00Z", text: "Mobil +43 664 1234567" },
      { date: "2026-03-01T09:00:00Z", text: "Tel. +43 1 5550100\nTel. +43 1 5550102" },
    ],
    region: "",
    ownNumbers: [],
    ownSignatures: [],
  });
  assert.deepEqual(told(found), ["telephone +4315550100", "mobile +436641234567", "telephone +4315550102"]);
  assert.deepEqual(found.map(({ source }) => source.kind + source.date), ["card", "signature2026-03-02T09:00:00Z", "signature2026-03-01T09:00:00Z"]);
});

test("what is a fax somewhere is never offered", () => {
  const found = knownNumbers({
    address: "max@example.com",
    cards: [card("TEL:+43 1 5550100", "TEL:+43 1 5550199")],
    signatures: [{ date: "", text: "Fax +43 1 5550199" }],
    region: "",
    ownNumbers: [],
    ownSignatures: [],
  });
  assert.deepEqual(told(found), ["telephone +4315550100"]);
});

test("the country of an address's domain", () => {
  const cases = { "a@b.de": "DE", "a@b.co.uk": "GB", "a@b.at": "AT", "a@B.CH": "CH", "a@b.com": "", "a@b.io": "", "a@b.eu": "", "": "" };
  for (const [address, country] of Object.entries(cases)) assert.equal(countryOfAddress(address), country, address);
});

test("a domain that tells the program no country tells the add-on none", () => {
  const toml = readFileSync(new URL("../../../host/calendar/holidays.toml", import.meta.url), "utf8");
  const domains = [.../^worldwide = \[([^\]]*)\]/m.exec(toml)[1].matchAll(/"(\w+)"/g)].map(([, domain]) => domain);
  assert.ok(domains.length > 20);
  for (const domain of domains) assert.equal(countryOfAddress(`a@b.${domain}`), "", domain);
});

test("the country of a locale", () => {
  const cases = { "de-AT": "AT", "en-US": "US", de: "", "de_CH.UTF-8": "CH", "zh-Hant-TW": "TW", "": "" };
  for (const [locale, country] of Object.entries(cases)) assert.equal(countryOfLocale(locale), country, locale);
});

test("a number is shown in the international form and dialled by its digits", () => {
  assert.deepEqual(readNumber("01/5550100", "AT"), { number: "+4315550100", shown: "+43 1 5550100", extension: "", kind: "telephone", country: "AT" });
  assert.equal(readNumber("(415) 555-2671 ext. 23", "US").shown, "+1 415 555 2671");
  for (const text of ["", "x", "1"]) assert.equal(readNumber(text, "AT"), null);
});
