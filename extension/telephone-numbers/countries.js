// SPDX-License-Identifier: MPL-2.0
// Countries, by their codes of ISO 3166-1 alpha-2.

import { getCountries, metadata } from "./libraries.js";

// Country domains that everybody registers in, so that they tell no country: those of host/calendar/holidays.toml, and some more,
// for a number that is read as another country's reaches somebody else.
const SOLD_WORLDWIDE = new Set("ac ad ag ai am as bz cc cd co cx dj fm gg gl im in io je la ly me ms mu nu pw sc sh sr st su tk to tv vc vg ws".split(" "));

/** The codes of all countries that have telephone numbers. @returns {string[]} */
export function countries() {
  return getCountries(metadata);
}

/** Whether a code is one of them. */
export function isCountry(code) {
  return countries().includes(code);
}

/** The country of an address's domain, empty where it tells none. */
export function countryOfAddress(address) {
  const domain = /\.([a-z]{2})$/i.exec(address.trim())?.[1].toLowerCase() ?? "";
  if (SOLD_WORLDWIDE.has(domain)) return "";
  const code = domain === "uk" ? "GB" : domain.toUpperCase();
  return isCountry(code) ? code : "";
}

/** The country of a locale such as "de-AT", empty where it names none. */
export function countryOfLocale(locale) {
  const code = /[-_]([A-Za-z]{2})(?=$|[-_.@])/.exec(locale)?.[1].toUpperCase() ?? "";
  return isCountry(code) ? code : "";
}
