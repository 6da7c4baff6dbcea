// SPDX-License-Identifier: MPL-2.0
// The settings that are numbers: their ranges, and what they are called in requests.

/**
 * All are whole numbers. The program has the same ranges, and the same usual values where a request tells none.
 * @type {Readonly<Record<string, {inRequests: string, usual: number, least: number, most: number}>>}
 */
export const NUMBER_SETTINGS = Object.freeze({
  turns: { inRequests: "turns", usual: 6, least: 3, most: 50 },
  attempts: { inRequests: "attempts", usual: 3, least: 1, most: 20 },
  attemptDays: { inRequests: "attempt_days", usual: 10, least: 1, most: 60 },
  callFrom: { inRequests: "call_from", usual: 8, least: 0, most: 23 },
  callUntil: { inRequests: "call_until", usual: 20, least: 1, most: 24 },
});

/** The value of such a setting: what was set, or the usual one where that is out of range or no whole number. */
export function numberSetting(name, set) {
  const { usual, least, most } = NUMBER_SETTINGS[name];
  return Number.isInteger(set) && set >= least && set <= most ? set : usual;
}

/**
 * Those settings that the program judges by, as the protocol names them.
 * @param {import("./settings.js").Settings} settings
 * @returns {Record<string, number>}
 */
export function settingsOfRequests(settings) {
  return Object.fromEntries(Object.entries(NUMBER_SETTINGS).map(([name, { inRequests }]) => [inRequests, settings[name]]));
}
