// SPDX-License-Identifier: MPL-2.0
// What the add-on keeps in Thunderbird's profile, and what the administrator has set for it.

/**
 * What is kept under these names; what was never kept is not there.
 * @param {string[]} names
 * @returns {Promise<Record<string, unknown>>}
 */
export function readStored(names) {
  return messenger.storage.local.get(names);
}

/** Keeps values under their names; others stay. @param {Record<string, unknown>} values */
export function save(values) {
  return messenger.storage.local.set(values);
}

/**
 * What the administrator has set, in a file of
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/storage/managed
 * @returns {Promise<Record<string, unknown>>} empty where there is no such file
 */
export async function readManaged() {
  try {
    return await messenger.storage.managed.get();
  } catch {
    return {}; // there is none
  }
}

/** A name of this profile that no other has. @returns {Promise<string>} a UUID, the same at each call */
export async function profileName() {
  const { profile } = await readStored(["profile"]);
  if (profile) return profile;
  const made = crypto.randomUUID();
  await save({ profile: made });
  return made;
}
