// SPDX-License-Identifier: MPL-2.0
// Everything a request says about a draft: its text, its header fields, its thread and whose mail it is.

import { clientFields } from "../../settings/client-fields.js";
import { ownAddresses } from "../../thunderbird/mail/identities.js";
import { threadOf } from "../thread/draft-threads.js";
import { draftFields } from "./header-fields.js";

/**
 * @param {number} tabId
 * @param {string} text
 * @param {{fresh: boolean}} options fresh: the header fields must be those of this moment
 * @returns {Promise<import("../../protocol/requests.js").DraftRequest & {isPlainText: boolean}>} rejects where the window is closed
 */
export async function draftRequest(tabId, text, { fresh }) {
  const [fields, me, client] = await Promise.all([draftFields(tabId, fresh), ownAddresses(), clientFields()]);
  const { subject, from, to, cc, isPlainText } = fields;
  const { mails, complete } = await threadOf(tabId, fields);
  return { ...client, me, draft: { subject, from, to, cc, text }, thread: mails, thread_complete: complete, isPlainText };
}
