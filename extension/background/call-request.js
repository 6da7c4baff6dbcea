// SPDX-License-Identifier: MPL-2.0
// One letter that asks for a call.

import { Problem } from "../protocol/problem.js";
import { readCallLetter } from "../protocol/replies.js";
import { callRequest } from "../protocol/requests.js";
import { readSettings } from "../thunderbird/settings.js";
import { mailAround } from "./mail-around.js";

/**
 * @param {import("../protocol/connection.js").HostConnection} connection
 * @param {number} tabId
 * @param {{text: string, minutes: 5 | 10, replace: boolean}} wish
 * @returns {Promise<{text: string, at: number, remove: object[], isPlainText: boolean} | {problem: {code: string, detail: string}}>}
 */
export async function requestCall(connection, tabId, { text, minutes, replace }) {
  const [mail, { number }] = await Promise.all([mailAround(tabId, text, { fresh: true }), readSettings()]);
  try {
    const reply = await connection.ask(callRequest(mail, { minutes, number, replace }), { atOnce: true });
    return { ...readCallLetter(reply, text.length), isPlainText: mail.isPlainText };
  } catch (problem) {
    if (!(problem instanceof Problem)) throw problem;
    return { problem: { code: problem.code, detail: problem.detail } };
  }
}
