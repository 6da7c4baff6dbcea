// SPDX-License-Identifier: MPL-2.0
// The telephone numbers of an address-book card (vCard, RFC 6350 and 2426).

import { ICAL } from "./libraries.js";
import { joinNumbers, readNumber } from "./telephone-number.js";

const NO_CALLS = ["pager", "bbs", "modem", "isdn", "pcs"];

/**
 * Reads the numbers of a card that can be called, and those of faxes.
 * @param {string} vCard
 * @param {string} region of numbers without a country's prefix
 * @returns {import("./telephone-number.js").TelephoneNumber[]} the preferred one first, faxes included; none where the card can't be read
 */
export function numbersOnCard(vCard, region) {
  const properties = telephoneProperties(vCard);
  const numbers = properties.filter(({ marks }) => !marks.some((type) => NO_CALLS.includes(type)));
  numbers.sort((a, b) => a.preference - b.preference);
  return joinNumbers(numbers.map((property) => asNumber(property, region)).filter((number) => number !== null));
}

function telephoneProperties(vCard) {
  try {
    const card = new ICAL.Component(ICAL.parse(vCard));
    return card.getAllProperties("tel").map((property) => ({
      value: String(property.getFirstValue()),
      marks: typesOf(property),
      preference: preference(property),
    }));
  } catch {
    return []; // not a vCard
  }
}

function typesOf(property) {
  return [property.getParameter("type") ?? []].flat().flatMap((type) => type.toLowerCase().split(","));
}

// PREF=1 to 100 in version 4 of the format, TYPE=pref before.
function preference(property) {
  if (typesOf(property).includes("pref")) return 1;
  const given = Number(property.getParameter("pref"));
  return given >= 1 && given <= 100 ? given : 101;
}

function asNumber({ value, marks }, region) {
  const number = readNumber(value, region); // reads "tel:" addresses (RFC 3966) as well
  if (!number) return null;
  if (marks.includes("fax")) return { ...number, kind: marks.includes("voice") ? "telephone" : "fax" };
  return marks.includes("cell") ? { ...number, kind: "mobile" } : number;
}
