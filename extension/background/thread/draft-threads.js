// SPDX-License-Identifier: MPL-2.0
// The thread of each open draft. Kept in memory alone: after a suspension it is read again.

import { threadMail } from "../../protocol/thread-mail.js";
import { folderOf, foldersFor } from "../../thunderbird/mail/folders.js";
import { findMails, readMail } from "../../thunderbird/mail/stored-mails.js";
import { tellComposeScript } from "../../thunderbird/messages.js";
import { findThread } from "./thread-search.js";

const MOST_KNOWN = 300; // mails

const store = { findMails, readMail, foldersFor, folderOf };
const threads = new Map(); // tab id → { related, answered, mails, complete, searching, wanted }
const known = new Map(); // Message-ID → mail, those read first at the front

/**
 * The mails known so far, as a request wants them: at first the answered one alone, so that no check waits for a long
 * thread; `complete` when there are no more.
 * @param {number} tabId
 * @param {{type: string, related: number | null, isForward: boolean}} fields of readDraftFields
 * @returns {Promise<{mails: object[], complete: boolean}>}
 */
export async function threadOf(tabId, { type, related, isForward }) {
  if (related === null || isForward || (type !== "reply" && type !== "draft")) return { mails: [], complete: true };
  let thread = threads.get(tabId);
  if (thread?.related !== related) {
    thread = { related, mails: [], complete: false };
    thread.answered = readAnswered(thread);
    threads.set(tabId, thread);
  }
  await thread.answered;
  return thread;
}

/**
 * Finds the rest of a draft's thread, when the program wants it. The draft is checked again as more of it is known; if the
 * program then wants the rest no more, the search ends before it takes long.
 */
export async function completeThread(tabId) {
  const thread = threads.get(tabId);
  const answered = await thread?.answered;
  if (!answered || thread.complete) return;
  thread.wanted = true;
  if (thread.searching) return;
  thread.searching = true;
  const checkAgain = async (mails) => {
    thread.mails = mails;
    thread.wanted = false;
    if (threads.get(tabId) === thread) await tellComposeScript(tabId, { type: "recheck" });
    return thread.wanted;
  };
  const mails = await findThread(answered, store, known, checkAgain);
  thread.searching = false;
  if (!mails) return;
  thread.complete = true;
  checkAgain(mails);
  for (const id of [...known.keys()].slice(0, -MOST_KNOWN)) known.delete(id);
}

/** Forgets the thread of a tab that was closed. */
export function forgetThread(tabId) {
  threads.delete(tabId);
}

async function readAnswered(thread) {
  const mail = await readMail(thread.related);
  if (mail) {
    known.set(mail.id, mail);
    thread.mails = [threadMail(mail)];
  } else {
    thread.complete = true;
  }
  return mail;
}
