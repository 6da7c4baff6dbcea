// SPDX-License-Identifier: MPL-2.0
// Who writes and who is written to: the writer's identities, and the mailboxes of header fields.

/** @returns {Promise<string[]>} the addresses of all the writer's identities, each once */
export async function ownAddresses() {
  const identities = await messenger.identities.list();
  return [...new Set(identities.map((identity) => identity.email).filter(Boolean))];
}

/** @returns {Promise<string[]>} the signatures of all the writer's identities, plain text */
export async function ownSignatures() {
  const identities = await messenger.identities.list();
  const written = identities.filter(({ signature }) => signature);
  return Promise.all(
    written.map(({ signature, signatureIsPlainText }) => (signatureIsPlainText ? signature : messenger.messengerUtilities.convertToPlainText(signature))),
  );
}

/**
 * The mailboxes of an address field (RFC 5322, 3.4).
 * @param {string} field
 * @returns {Promise<{name: string, address: string}[]>} names may be empty; addresses are in small letters; what has no address is left out
 */
export async function mailboxes(field) {
  const parsed = await messenger.messengerUtilities.parseMailboxString(field);
  return parsed.map(({ name, email }) => ({ name: name ?? "", address: (email ?? "").toLowerCase() })).filter(({ address }) => address.includes("@"));
}
