// SPDX-License-Identifier: MPL-2.0
// What the writer has set.

const DEFAULTS = Object.freeze({ minutes: 5, number: "", turns: 6, region: "", countsMails: true });
const LEAST_TURNS = 3;
const MOST_TURNS = 50;

/**
 * minutes: the usual length of a call; number: the own telephone number; turns: from how many on a thread is long; region:
 * the own country, ISO 3166-1 alpha-2, empty where it is left to the computer; countsMails: whether mails are counted.
 * @returns {Promise<{minutes: 5 | 10, number: string, turns: number, region: string, countsMails: boolean}>}
 */
export async function readSettings() {
  const { minutes, number, turns, region, countsMails } = await messenger.storage.local.get(DEFAULTS);
  return {
    minutes: minutes === 10 ? 10 : 5,
    number: typeof number === "string" ? number.trim() : "",
    turns: Number.isInteger(turns) && turns >= LEAST_TURNS && turns <= MOST_TURNS ? turns : DEFAULTS.turns,
    region: typeof region === "string" && /^[A-Z]{2}$/.test(region) ? region : "",
    countsMails: countsMails !== false,
  };
}

/** A name of this profile that no other has. */
export async function profileName() {
  const { profile } = await messenger.storage.local.get({ profile: "" });
  if (profile) return profile;
  const made = crypto.randomUUID();
  await messenger.storage.local.set({ profile: made });
  return made;
}

/** @param {{minutes?: 5 | 10, number?: string, turns?: number, region?: string, countsMails?: boolean}} changed */
export function saveSettings(changed) {
  return messenger.storage.local.set(changed);
}
