// SPDX-License-Identifier: MPL-2.0
// One check: from a draft's text to its judgement.

import { described } from "../protocol/problem.js";
import { readCheck } from "../protocol/replies.js";
import { checkRequest } from "../protocol/requests.js";
import { tellComposeScript } from "../thunderbird/compose-tabs.js";
import { showOnButton } from "./button.js";
import { mailAround } from "./mail-around.js";
import { completeThread } from "./thread-cache.js";

const latest = new Map(); // tab id → sequence number of its newest check

/**
 * @param {import("../protocol/connection.js").HostConnection} connection
 * @param {number} tabId
 * @param {{text: string, sequence: number, fresh: boolean, atOnce: boolean}} check fresh: header fields may have changed; atOnce: a person asked, so don't wait for the back-off
 * @returns {Promise<{advice: string, warnings: object[]} | {problem: {code: string, detail: string, said: string}}>}
 */
export async function checkDraft(connection, tabId, { text, sequence, fresh, atOnce }) {
  latest.set(tabId, sequence);
  const mail = await mailAround(tabId, text, { fresh });
  const wait = atOnce ? 0 : connection.waiting();
  const judgement = await judge(connection, mail, atOnce);
  if (judgement.wantsThread) completeThread(tabId);
  if (latest.get(tabId) === sequence) {
    showOnButton(tabId, judgement);
    // Within the back-off nothing was sent, and perhaps nobody types any more.
    if (wait > 0) setTimeout(() => tellComposeScript(tabId, { type: "recheck" }), wait);
  }
  return judgement;
}

async function judge(connection, mail, atOnce) {
  try {
    return readCheck(await connection.ask(checkRequest(mail), { atOnce }), mail.draft.text.length);
  } catch (failure) {
    return { problem: described(failure) };
  }
}
