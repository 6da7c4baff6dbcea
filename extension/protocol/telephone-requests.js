// SPDX-License-Identifier: MPL-2.0
// Builds the requests of host/protocol/PROTOCOL.md about contacts, calls and counted mails. `client` is what
// settings/client-fields.js tells.

import { cutToFit } from "./lengths.js";
import { withoutEmpty } from "./requests.js";

/** Asks for the signatures of a thread. @param {{thread: object[], me: string[]}} mail */
export function signaturesRequest({ thread, me }) {
  return { method: "signatures", thread, me };
}

/** Asks what is known of contacts. @param {{addresses: string[], message_id?: string, region?: string, settings?: object, locale: string}} about */
export function contactRequest({ addresses, message_id, region, locale, settings }) {
  return withoutEmpty({ method: "contact", locale, region, settings, addresses, message_id });
}

/** Stores a call. @param {object} call key, address, name, at, number, outcome, note, message_id; those without a value are left out */
export function logCallRequest(call, { region, locale, settings }) {
  return withoutEmpty({ method: "log-call", locale, region, settings, call: withoutEmpty({ ...call, name: cutToFit("name", call.name ?? "") }) });
}

/** Takes a call back. @param {string} key of the call */
export function removeCallRequest(key, { region, locale, settings }) {
  return withoutEmpty({ method: "remove-call", locale, region, settings, key });
}

/** Sets what is named of a contact. @param {{prefers_mail?: boolean, region?: string}} changes */
export function setContactRequest(address, changes, { locale }) {
  return { method: "set-contact", locale, address, ...changes };
}

/**
 * Silences suggestions in a thread.
 * @param {string} message_id of the thread's first mail
 * @param {string | null} until RFC 3339; null: suggestions again
 */
export function snoozeRequest(message_id, until, { locale }) {
  return { method: "snooze", locale, message_id, until };
}

/** Dials by the system's program. @param {string} number "+" and digits */
export function dialRequest(number, { locale }) {
  return { method: "dial", locale, number };
}

/**
 * Adds up counts of a folder's mails.
 * @param {{folder: string, cursor: string, anew: boolean, contacts: object[]}} counts anew: in
 *   place of the folder's earlier counts
 */
export function countMailsRequest({ folder, cursor, anew, contacts }) {
  return { method: "count-mails", folder, cursor, contacts, ...(anew && { anew }) };
}

/** Asks how far folders were counted. */
export function countedRequest() {
  return { method: "counted" };
}

/** Asks what is stored. @param {string} [address] all where there is none */
export function storedRequest(address, { locale }) {
  return withoutEmpty({ method: "stored", locale, address });
}

/** Deletes what is stored. @param {string} [address] all where there is none */
export function forgetRequest(address, { locale }) {
  return address ? { method: "forget", locale, address } : { method: "forget", locale, all: true };
}
