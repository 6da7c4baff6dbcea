// SPDX-License-Identifier: MPL-2.0
// One letter: the request for a call, or what was said on the telephone.

import { described } from "../protocol/problem.js";
import { readLetter } from "../protocol/replies.js";
import { afterCallRequest, callRequest } from "../protocol/requests.js";
import { readSettings } from "../thunderbird/settings.js";
import { mailAround } from "./mail-around.js";

/**
 * @typedef {{text: string, at: number, remove: object[], isPlainText: boolean} | {problem: {code: string, detail: string, said: string}}} Letter
 */

/**
 * @param {import("../protocol/connection.js").HostConnection} connection
 * @param {number} tabId
 * @param {{text: string, minutes: 5 | 10, replace: boolean, keepAside: boolean}} wish
 * @returns {Promise<Letter>}
 */
export async function requestCall(connection, tabId, { text, minutes, replace, keepAside }) {
  const { number } = await readSettings();
  return letter(connection, tabId, text, (mail) => callRequest(mail, { minutes, number, replace, keepAside }));
}

/**
 * @param {import("../protocol/connection.js").HostConnection} connection
 * @param {number} tabId
 * @param {{text: string, agreed: string[], open: string[]}} points
 * @returns {Promise<Letter>}
 */
export function afterCall(connection, tabId, { text, agreed, open }) {
  return letter(connection, tabId, text, (mail) => afterCallRequest(mail, { agreed, open }));
}

async function letter(connection, tabId, text, requestFor) {
  const mail = await mailAround(tabId, text, { fresh: true });
  try {
    const reply = await connection.ask(requestFor(mail), { atOnce: true });
    return { ...readLetter(reply, text.length), isPlainText: mail.isPlainText };
  } catch (failure) {
    return { problem: described(failure) };
  }
}
