// SPDX-License-Identifier: MPL-2.0
// One letter: the request for a call, or what was said on the telephone.

import { problemAnswer } from "../../protocol/problem.js";
import { readLetter } from "../../protocol/replies.js";
import { afterCallRequest, callRequest } from "../../protocol/requests.js";
import { readSettings } from "../../settings/settings.js";
import { draftRequest } from "../draft/draft-request.js";

/**
 * @typedef {{text: string, at: number, remove: object[], isPlainText: boolean} | {problem: {code: string, detail: string, said: string}}} Letter
 */

/**
 * The letter that asks for a call.
 * @param {import("../../protocol/connection.js").HostConnection} connection
 * @param {number} tabId
 * @param {{text: string, minutes: 5 | 10, replace: boolean, keepPrivate: boolean}} wish
 * @returns {Promise<Letter>}
 */
export async function requestCall(connection, tabId, { text, minutes, replace, keepPrivate }) {
  const { number } = await readSettings();
  return letter(connection, tabId, text, (draft) => callRequest(draft, { minutes, number, replace, keepPrivate }));
}

/**
 * The letter that says what was agreed on the telephone.
 * @param {import("../../protocol/connection.js").HostConnection} connection
 * @param {number} tabId
 * @param {{text: string, agreed: string[], open: string[]}} points
 * @returns {Promise<Letter>}
 */
export function afterCall(connection, tabId, { text, agreed, open }) {
  return letter(connection, tabId, text, (draft) => afterCallRequest(draft, { agreed, open }));
}

async function letter(connection, tabId, text, requestFor) {
  const draft = await draftRequest(tabId, text, { fresh: true });
  try {
    const reply = await connection.ask(requestFor(draft), { atOnce: true });
    return { ...readLetter(reply, text.length), isPlainText: draft.isPlainText };
  } catch (failure) {
    return problemAnswer(failure);
  }
}
