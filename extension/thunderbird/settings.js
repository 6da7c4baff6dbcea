// SPDX-License-Identifier: MPL-2.0
// What the writer has set.

const DEFAULTS = Object.freeze({ minutes: 5, number: "", region: "", countsMails: true, askBeforeSending: true });
// Whole numbers: the usual one, the least and the most.
const NUMBERS = Object.freeze({
  turns: [6, 3, 50],
  attempts: [3, 1, 20],
  attemptDays: [10, 1, 60],
  callFrom: [8, 0, 23],
  callUntil: [20, 1, 24],
});

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

/** What the writer has set, else what the administrator has, else what is usual. @returns {Promise<Settings>} */
export async function readSettings() {
  const set = { ...DEFAULTS, ...(await managedSettings()), ...(await messenger.storage.local.get([...Object.keys(DEFAULTS), ...Object.keys(NUMBERS)])) };
  const numbers = Object.entries(NUMBERS).map(([name, [usual, least, most]]) => {
    const value = set[name];
    return [name, Number.isInteger(value) && value >= least && value <= most ? value : usual];
  });
  return {
    minutes: set.minutes === 10 ? 10 : 5,
    number: typeof set.number === "string" ? set.number.trim() : "",
    region: typeof set.region === "string" && /^[A-Z]{2}$/.test(set.region) ? set.region : "",
    countsMails: set.countsMails !== false,
    askBeforeSending: set.askBeforeSending !== false,
    ...Object.fromEntries(numbers),
  };
}

/** Those settings that the program judges by, as the protocol names them. */
export function settingsOfRequests({ turns, attempts, attemptDays, callFrom, callUntil }) {
  return { turns, attempts, attempt_days: attemptDays, call_from: callFrom, call_until: callUntil };
}

// A file of the administrator's, https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed
async function managedSettings() {
  try {
    return await messenger.storage.managed.get();
  } catch {
    return {}; // there is none
  }
}

/** A name of this profile that no other has. */
export async function profileName() {
  const { profile } = await messenger.storage.local.get({ profile: "" });
  if (profile) return profile;
  const made = crypto.randomUUID();
  await messenger.storage.local.set({ profile: made });
  return made;
}

/** @param {Partial<Settings>} changed */
export function saveSettings(changed) {
  return messenger.storage.local.set(changed);
}
