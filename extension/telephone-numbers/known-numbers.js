// SPDX-License-Identifier: MPL-2.0
// The numbers under which a person can be called, from everything that is known.

import { numbersOnCard } from "./card-numbers.js";
import { countryOfAddress } from "./countries.js";
import { numbersInSignature } from "./signature-numbers.js";
import { joinNumbers, readNumber } from "./telephone-number.js";

/**
 * Puts together all numbers of a person that can be called.
 * @param {object} known
 * @param {string} known.address of the person, without a name
 * @param {string[]} known.cards vCards of the person
 * @param {{text: string, date: string}[]} known.signatures of the person, newest first
 * @param {string} known.region of numbers that name no country, where the person's address names none either
 * @param {string[]} known.ownNumbers the user's own, as written
 * @param {string[]} known.ownSignatures the user's own, plain text
 * @returns {(import("./telephone-number.js").TelephoneNumber & {source: {kind: "card" | "signature", date: string}})[]}
 *   address books first, then the newest signature; neither faxes nor the user's own
 */
export function knownNumbers({ address, cards, signatures, region, ownNumbers, ownSignatures }) {
  const theirs = countryOfAddress(address) || region;
  const found = [
    ...cards.flatMap((card) => withSource(numbersOnCard(card, theirs), { kind: "card", date: "" })),
    ...signatures.flatMap(({ text, date }) => withSource(numbersInSignature(text, theirs), { kind: "signature", date })),
  ];
  const unwanted = new Set([...own(ownNumbers, ownSignatures, region), ...found.filter(({ kind }) => kind === "fax").map(({ number }) => number)]);
  return joinNumbers(found.filter(({ number }) => !unwanted.has(number)));
}

function own(numbers, signatures, region) {
  return [
    ...numbers.map((number) => readNumber(number, region)?.number),
    ...signatures.flatMap((text) => numbersInSignature(text, region).map(({ number }) => number)),
  ].filter(Boolean);
}

function withSource(numbers, source) {
  return numbers.map((number) => ({ ...number, source }));
}
