// SPDX-License-Identifier: MPL-2.0
// What nearly every request says of the person who asks: their language, country and settings.

import { settingsOfRequests } from "./number-settings.js";
import { readSettings } from "./settings.js";
import { language } from "../thunderbird/texts.js";

/** @returns {Promise<{locale: string, region: string, settings: Record<string, number>}>} as the protocol names them */
export async function clientFields() {
  const settings = await readSettings();
  return { locale: language(), region: settings.region, settings: settingsOfRequests(settings) };
}
