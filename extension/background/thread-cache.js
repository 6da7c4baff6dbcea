// SPDX-License-Identifier: MPL-2.0
// The thread of each open draft. Kept in memory alone: after a suspension it is read again.

import { tellComposeScript } from "../thunderbird/compose-tabs.js";
import { readMailById, readMailByNumber } from "../thunderbird/mails.js";
import { readAncestors, threadInOrder } from "./thread.js";

const threads = new Map(); // tab id → { related, answered, mails }

/**
 * The mails known so far: at first the answered one alone, so that no check waits for a long thread. The draft is checked
 * again when the rest has been read.
 */
export async function threadOf(tabId, { type, related, isForward }) {
  if (related === null || isForward || (type !== "reply" && type !== "draft")) return [];
  let thread = threads.get(tabId);
  if (thread?.related !== related) {
    thread = { related, mails: [] };
    thread.answered = readThread(tabId, thread);
    threads.set(tabId, thread);
  }
  await thread.answered;
  return thread.mails;
}

export function forgetThread(tabId) {
  threads.delete(tabId);
}

async function readThread(tabId, thread) {
  const answered = await readMailByNumber(thread.related);
  if (!answered) return;
  thread.mails = threadInOrder(answered, []);
  readRest(tabId, thread, answered);
}

async function readRest(tabId, thread, answered) {
  const ancestors = await readAncestors(answered, readMailById);
  if (ancestors.length === 0) return;
  thread.mails = threadInOrder(answered, ancestors);
  tellComposeScript(tabId, { type: "recheck" });
}
