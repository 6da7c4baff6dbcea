// SPDX-License-Identifier: MPL-2.0
// What the writer has set: the length of a call, the own telephone number, and from how many turns on a thread is long.

const DEFAULTS = Object.freeze({ minutes: 5, number: "", turns: 6 });
const LEAST_TURNS = 3;
const MOST_TURNS = 50;

/** @returns {Promise<{minutes: 5 | 10, number: string, turns: number}>} */
export async function readSettings() {
  const { minutes, number, turns } = await messenger.storage.local.get(DEFAULTS);
  return {
    minutes: minutes === 10 ? 10 : 5,
    number: typeof number === "string" ? number.trim() : "",
    turns: Number.isInteger(turns) && turns >= LEAST_TURNS && turns <= MOST_TURNS ? turns : DEFAULTS.turns,
  };
}

/** @param {{minutes?: 5 | 10, number?: string, turns?: number}} changed */
export function saveSettings(changed) {
  return messenger.storage.local.set(changed);
}
