// SPDX-License-Identifier: MPL-2.0
// One telephone number, as it is dialled and as it is shown.

import { metadata, parsePhoneNumberFromString } from "./libraries.js";

/**
 * @typedef {object} TelephoneNumber
 * @property {string} number to dial: "+" and digits (E.164)
 * @property {string} shown for people, in the international form
 * @property {string} extension digits to dial once connected, may be empty
 * @property {"mobile" | "fax" | "telephone"} kind
 * @property {string} country ISO 3166-1 alpha-2, empty where the number belongs to none
 */

/**
 * Reads what a person has written as a telephone number.
 * @param {string} text
 * @param {string} region the country of a number without a country's prefix, ISO 3166-1 alpha-2; may be empty
 * @returns {TelephoneNumber | null} null where it can be none
 */
export function readNumber(text, region) {
  const found = parsePhoneNumberFromString(text.trim(), { defaultCountry: region || undefined }, metadata);
  return found?.isPossible() ? asTelephoneNumber(found) : null;
}

/**
 * A number that the library has read.
 * @param {object} found a PhoneNumber of libphonenumber-js
 * @param {{kind?: string, extension?: string}} label what stands beside the number
 * @returns {TelephoneNumber}
 */
export function asTelephoneNumber(found, { kind, extension = found.ext ?? "" } = {}) {
  return {
    number: found.number,
    shown: found.format("INTERNATIONAL").replace(/ (?:ext\.|x).*$/, ""),
    extension,
    kind: kind ?? (found.getType() === "MOBILE" ? "mobile" : "telephone"),
    // Some ranges are shared by countries of one prefix; the first is the prefix's main country.
    country: found.country ?? metadata.country_calling_codes[found.countryCallingCode]?.[0] ?? "",
  };
}

/**
 * Every number once, in the order of their first places. What any of the places knows of it is kept.
 * @param {TelephoneNumber[]} numbers
 * @returns {TelephoneNumber[]}
 */
export function joinNumbers(numbers) {
  const joined = new Map();
  for (const one of numbers) {
    const key = `${one.number};${one.extension}`;
    const known = joined.get(key);
    if (!known) joined.set(key, one);
    else if (known.kind === "telephone" && one.kind !== "fax") joined.set(key, { ...known, kind: one.kind });
  }
  return [...joined.values()];
}
