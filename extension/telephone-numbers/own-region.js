// SPDX-License-Identifier: MPL-2.0
// The country that the user's own and most likely numbers without a country's prefix are of.

import { countryOfAddress, countryOfLocale, isCountry } from "./countries.js";
import { readNumber } from "./telephone-number.js";

/**
 * What is set comes first, then the country of the own number, of the own addresses, of Thunderbird's language.
 * @param {{region: string, number: string, addresses: string[], locale: string}} known
 * @returns {string} ISO 3166-1 alpha-2, empty where nothing tells it
 */
export function ownRegion({ region, number, addresses, locale }) {
  if (isCountry(region)) return region;
  return readNumber(number, "")?.country || addresses.map(countryOfAddress).find(Boolean) || countryOfLocale(locale);
}
