// SPDX-License-Identifier: MPL-2.0
// What the writer has set.

import { readManaged, readStored, save } from "../thunderbird/storage.js";
import { NUMBER_SETTINGS, numberSetting } from "./number-settings.js";

const NUMBERS = Object.keys(NUMBER_SETTINGS);
const NAMES = ["minutes", "number", "region", "countsMails", "askBeforeSending", ...NUMBERS];

/**
 * @typedef {object} Settings
 * @property {5 | 10} minutes the usual length of a call
 * @property {string} number the own telephone number
 * @property {string} region the own country, ISO 3166-1 alpha-2; empty where it is left to the computer
 * @property {boolean} countsMails whether mails are counted
 * @property {boolean} askBeforeSending whether a mail with a strong warning is held once
 * @property {number} turns from how many on a thread is long
 * @property {number} attempts so many unanswered calls are enough
 * @property {number} attemptDays working days in which they count
 * @property {number} callFrom hour of the day from which on a call fits
 * @property {number} callUntil hour of the day until which a call fits
 */

/**
 * What the writer has set, else what the administrator has, else what is usual. A value that does not fit counts as the usual one.
 * @returns {Promise<Settings>}
 */
export async function readSettings() {
  const set = { ...(await readManaged()), ...(await readStored(NAMES)) };
  return {
    minutes: set.minutes === 10 ? 10 : 5,
    number: typeof set.number === "string" ? set.number.trim() : "",
    region: typeof set.region === "string" && /^[A-Z]{2}$/.test(set.region) ? set.region : "",
    countsMails: set.countsMails !== false,
    askBeforeSending: set.askBeforeSending !== false,
    ...Object.fromEntries(NUMBERS.map((name) => [name, numberSetting(name, set[name])])),
  };
}

/** Keeps what the writer has changed. @param {Partial<Settings>} changed */
export function saveSettings(changed) {
  return save(changed);
}
