// SPDX-License-Identifier: MPL-2.0
// How a request tells a mail of a thread.

import { withoutEmpty } from "./requests.js";

const MOST_TEXT = 64 * 1024; // UTF-16 code units of one mail

/**
 * A mail as the protocol wants it, without the fields that it has not.
 * @param {Partial<import("../thunderbird/mail/stored-mails.js").Mail>} mail of one that could not be found, its id alone
 * @param {{weak?: boolean}} options weak: the subject alone makes it one of the thread
 * @returns {object}
 */
export function threadMail(mail, { weak = false } = {}) {
  const { id, inReplyTo, references, from, to, cc, date, subject, title, text, headers } = mail;
  return withoutEmpty({
    from,
    to,
    cc,
    date,
    subject: title ?? subject,
    text: text === undefined ? undefined : cutText(text),
    message_id: id,
    in_reply_to: inReplyTo,
    references,
    headers,
    weak: weak || undefined,
  });
}

/**
 * A text cut short, never within a character.
 * @param {string} text
 * @param {number} most UTF-16 code units
 */
export function cutText(text, most = MOST_TEXT) {
  if (text.length <= most) return text;
  const half = (text.charCodeAt(most - 1) & 0xfc00) === 0xd800;
  return text.slice(0, half ? most - 1 : most);
}
