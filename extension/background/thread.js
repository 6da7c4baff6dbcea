// SPDX-License-Identifier: MPL-2.0
// Which mails are those of a thread, and how a request tells them.

const MOST_ANCESTORS = 199; // the program reads the newest 200 mails
const MOST_TEXT = 64 * 1024; // UTF-16 code units of one mail
const DAYS_OF_WEAK_MAIL = 60;
const DAY = 24 * 60 * 60 * 1000; // milliseconds

// "Re:", "AW:", "Fwd:", "WG:" and the like, and what gateways put before them in brackets.
const PREFIXES = /^(?:\s*(?:\[[^\]]{0,40}\]|(?:re|aw|antw|antwort|sv|vs|fwd?|wg|tr|rv|r|i)(?:\s?\[\d+\])?\s?:))+\s*/iu;
const ANSWER = /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|aw|antw|antwort|sv)(?:\s?\[\d+\])?\s?:/iu;

/** The Message-IDs of the mails before the answered one, oldest first as References (RFC 5322, 3.6.4) has them. */
export function ancestorIds({ id, references, inReplyTo }) {
  const ids = new Set(references);
  if (inReplyTo) ids.add(inReplyTo);
  ids.delete(id);
  return [...ids].slice(-MOST_ANCESTORS);
}

/** What the subjects of all mails of a thread hold. */
export function baseSubject(subject) {
  return subject.replace(PREFIXES, "").trim();
}

/** Whether the mail says that it answers another one, without naming it. */
export function answersUnnamed(mail) {
  return ancestorIds(mail).length === 0 && ANSWER.test(mail.title);
}

/**
 * Of mails that were found by their subject, those before the answered mail that its subject alone ties to it: from and to
 * nobody else than those who write here, and not older than 60 days.
 */
export function weakMails(answered, found) {
  const people = new Set([answered.from, ...answered.to, ...answered.cc].map(addressOf));
  const subject = baseSubject(answered.subject);
  return found
    .filter(({ id, date }) => id !== answered.id && date && answered.date && date < answered.date && Date.parse(answered.date) - Date.parse(date) <= DAYS_OF_WEAK_MAIL * DAY)
    .filter((mail) => baseSubject(mail.subject) === subject && [mail.from, ...mail.to, ...mail.cc].every((mailbox) => people.has(addressOf(mailbox))));
}

/** A mail as the protocol wants it; of one that could not be found, its id alone. */
export function threadMail(mail, { weak = false } = {}) {
  const { id, inReplyTo, references, from, to, cc, date, subject, title, text, headers } = mail;
  const fields = {
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
  };
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== "" && !isEmpty(value)));
}

/** At most MOST_TEXT code units, never half a character. */
export function cutText(text, most = MOST_TEXT) {
  if (text.length <= most) return text;
  const half = (text.charCodeAt(most - 1) & 0xfc00) === 0xd800;
  return text.slice(0, half ? most - 1 : most);
}

function addressOf(mailbox) {
  return (/<([^<>]*)>\s*$/.exec(mailbox)?.[1] ?? mailbox).trim().toLowerCase();
}

function isEmpty(value) {
  return typeof value === "object" && Object.keys(value).length === 0;
}
