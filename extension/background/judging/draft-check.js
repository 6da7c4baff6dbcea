// SPDX-License-Identifier: MPL-2.0
// One check: from a draft's text to its judgement.

import { problemAnswer } from "../../protocol/problem.js";
import { readCheck } from "../../protocol/replies.js";
import { checkRequest } from "../../protocol/requests.js";
import { tellComposeScript } from "../../thunderbird/messages.js";
import { draftRequest } from "../draft/draft-request.js";
import { completeThread } from "../thread/draft-threads.js";
import { showOnButton } from "./judgement-button.js";

const latest = new Map(); // tab id → sequence number of its newest check

/**
 * Has a draft judged, shows the judgement on the button of its window, and has the rest of its thread found where the
 * program wants it.
 * @param {import("../../protocol/connection.js").HostConnection} connection
 * @param {number} tabId
 * @param {{text: string, sequence: number, fresh: boolean, atOnce: boolean}} check fresh: header fields may have changed; atOnce: a person asked, so don't wait for the back-off
 * @returns {Promise<{advice: string, warnings: object[]} | {problem: {code: string, detail: string, said: string}}>}
 */
export async function checkDraft(connection, tabId, { text, sequence, fresh, atOnce }) {
  latest.set(tabId, sequence);
  const request = await draftRequest(tabId, text, { fresh });
  const wait = atOnce ? 0 : connection.waiting();
  const judgement = await judge(connection, request, atOnce);
  if (judgement.wantsThread) completeThread(tabId);
  if (latest.get(tabId) === sequence) {
    showOnButton(tabId, judgement);
    // Within the back-off nothing was sent, and perhaps nobody types any more.
    if (wait > 0) setTimeout(() => tellComposeScript(tabId, { type: "recheck" }), wait);
  }
  return judgement;
}

async function judge(connection, request, atOnce) {
  try {
    return readCheck(await connection.ask(checkRequest(request), { atOnce }), request.draft.text.length);
  } catch (failure) {
    return problemAnswer(failure);
  }
}
