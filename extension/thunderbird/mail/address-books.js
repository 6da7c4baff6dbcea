// SPDX-License-Identifier: MPL-2.0
// Cards of the address books on this computer. The person allows it when it is first wanted.

const PERMISSION = { permissions: ["addressBooks"] };

/** Whether the person has allowed it. @returns {Promise<boolean>} */
export function mayReadAddressBooks() {
  return messenger.permissions.contains(PERMISSION);
}

/** Asks the person; only within a click. @returns {Promise<boolean>} whether it is allowed now */
export function askForAddressBooks() {
  return messenger.permissions.request(PERMISSION);
}

/** Takes the permission back. */
export function giveUpAddressBooks() {
  return messenger.permissions.remove(PERMISSION);
}

/**
 * The vCards of the person with that address. None where reading is not allowed. Directories on servers are not asked.
 * @param {string} address
 * @returns {Promise<string[]>}
 */
export async function cardsOf(address) {
  if (!(await mayReadAddressBooks())) return [];
  const contacts = await messenger.addressBooks.contacts.query({ searchString: address, includeLocal: true, includeRemote: false });
  return contacts.map(({ vCard }) => vCard ?? "").filter((vCard) => hasAddress(vCard, address));
}

// The search also finds parts of addresses.
function hasAddress(vCard, address) {
  const unfolded = vCard.replace(/\r?\n[ \t]/g, "");
  return [...unfolded.matchAll(/^(?:[\w-]+\.)?EMAIL[^:\r\n]*:(.*)$/gim)].some(([, value]) => value.trim().toLowerCase() === address.toLowerCase());
}
