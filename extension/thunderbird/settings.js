// SPDX-License-Identifier: MPL-2.0
// What the writer has set: the length of a call and the own telephone number.

const DEFAULTS = Object.freeze({ minutes: 5, number: "" });

/** @returns {Promise<{minutes: 5 | 10, number: string}>} */
export async function readSettings() {
  const { minutes, number } = await messenger.storage.local.get(DEFAULTS);
  return { minutes: minutes === 10 ? 10 : 5, number: typeof number === "string" ? number.trim() : "" };
}

/** @param {{minutes?: 5 | 10, number?: string}} changed */
export function saveSettings(changed) {
  return messenger.storage.local.set(changed);
}
