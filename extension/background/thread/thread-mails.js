// SPDX-License-Identifier: MPL-2.0
// Which mails are those of a thread: by the ids that the answered mail names, or else by its subject.

import { baseSubject, isReplySubject } from "./base-subject.js";

/** So many mails the program reads of a thread, the answered one included. */
export const MOST_MAILS = 200;
const DAYS_OF_WEAK_MAIL = 60;
/** Milliseconds. */
export const DAY = 24 * 60 * 60 * 1000;

/**
 * The Message-IDs of the mails before the answered one, oldest first as References (RFC 5322, 3.6.4) has them; of a long thread
 * the newest.
 * @returns {string[]}
 */
export function ancestorIds({ id, references, inReplyTo }) {
  const ids = new Set(references);
  if (inReplyTo) ids.add(inReplyTo);
  ids.delete(id);
  return [...ids].slice(1 - MOST_MAILS);
}

/** Whether the mail says that it answers another one, without naming it. */
export function answersUnnamed(mail) {
  return ancestorIds(mail).length === 0 && isReplySubject(mail.title);
}

/**
 * Of mails that were found by their subject, those before the answered mail that its subject alone ties to it: from and to
 * nobody else than those who write here, and not older than 60 days.
 * @returns {object[]} in the order of `found`
 */
export function weakMails(answered, found) {
  const people = new Set([answered.from, ...answered.to, ...answered.cc].map(addressOf));
  const subject = baseSubject(answered.subject);
  return found
    .filter(({ id, date }) => id !== answered.id && date && answered.date && date < answered.date && Date.parse(answered.date) - Date.parse(date) <= DAYS_OF_WEAK_MAIL * DAY)
    .filter((mail) => baseSubject(mail.subject) === subject && [mail.from, ...mail.to, ...mail.cc].every((mailbox) => people.has(addressOf(mailbox))));
}

function addressOf(mailbox) {
  return (/<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox).trim().toLowerCase();
}
