// SPDX-License-Identifier: MPL-2.0
// Everything a request says about a draft: its text, its header fields, its thread and whose mail it is.

import { ownAddresses } from "../thunderbird/mails.js";
import { readSettings, settingsOfRequests } from "../thunderbird/settings.js";
import { language } from "../thunderbird/texts.js";
import { draftFields } from "./draft-fields.js";
import { threadOf } from "./thread-cache.js";

/**
 * @param {number} tabId
 * @param {string} text
 * @param {{fresh: boolean}} options fresh: the header fields must be those of this moment
 * @returns {Promise<{draft: object, thread: object[], thread_complete: boolean, me: string[], locale: string, settings: object, region: string, isPlainText: boolean}>}
 */
export async function mailAround(tabId, text, { fresh }) {
  const [fields, me, settings] = await Promise.all([draftFields(tabId, fresh), ownAddresses(), readSettings()]);
  const { subject, from, to, cc, isPlainText } = fields;
  const { mails, complete } = await threadOf(tabId, fields);
  const draft = { subject, from, to, cc, text };
  return { draft, thread: mails, thread_complete: complete, me, locale: language(), settings: settingsOfRequests(settings), region: settings.region, isPlainText };
}
