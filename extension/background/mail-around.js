// SPDX-License-Identifier: MPL-2.0
// Everything a request says about a draft: its text, its header fields, its thread and whose mail it is.

import { ownAddresses } from "../thunderbird/mails.js";
import { language } from "../thunderbird/texts.js";
import { draftFields } from "./draft-fields.js";
import { threadOf } from "./thread-cache.js";

/**
 * @param {number} tabId
 * @param {string} text
 * @param {{fresh: boolean}} options fresh: the header fields must be those of this moment
 * @returns {Promise<{draft: object, thread: object[], me: string[], locale: string, isPlainText: boolean}>}
 */
export async function mailAround(tabId, text, { fresh }) {
  const [fields, me] = await Promise.all([draftFields(tabId, fresh), ownAddresses()]);
  const { subject, from, to, cc, isPlainText } = fields;
  const thread = await threadOf(tabId, fields);
  return { draft: { subject, from, to, cc, text }, thread, me, locale: language(), isPlainText };
}
