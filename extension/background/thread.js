// SPDX-License-Identifier: MPL-2.0
// Puts the mails of a thread together.

const MOST_MAILS = 30; // the newest; looking one up takes Thunderbird some 20 to 90 ms
const MOST_TEXT = 64 * 1024; // UTF-16 code units of one mail
const AT_A_TIME = 6;

/**
 * Reads the ancestors of a mail, those that can be found.
 * @param {{id: string, references: string[]}} answered
 * @param {(id: string) => Promise<object | null>} readMailById
 */
export async function readAncestors(answered, readMailById) {
  const ids = ancestorIds(answered);
  const found = [];
  for (let first = 0; first < ids.length; first += AT_A_TIME) {
    found.push(...(await Promise.all(ids.slice(first, first + AT_A_TIME).map(readMailById))));
  }
  return found.filter((mail) => mail !== null);
}

/** Which Message-IDs to look up for a thread, oldest first as References (RFC 5322, 3.6.4) has them. */
export function ancestorIds({ id, references }) {
  const ids = [...new Set(references)].filter((reference) => reference !== id);
  return ids.slice(-(MOST_MAILS - 1));
}

/**
 * The thread as a request wants it: oldest first, the answered mail last.
 * @param {object} answered
 * @param {object[]} ancestors in the order of References, which decides where dates are missing or equal
 */
export function threadInOrder(answered, ancestors) {
  const older = ancestors.filter((mail) => mail.id !== answered.id);
  const byDate = older
    .map((mail, place) => ({ mail, place }))
    .sort((a, b) => (a.mail.date && b.mail.date ? compare(a.mail.date, b.mail.date) : 0) || a.place - b.place)
    .map(({ mail }) => mail);
  return [...byDate, answered].map(threadMail);
}

function threadMail({ from, date, subject, text }) {
  return { from, date, subject, text: cutText(text) };
}

/** At most MOST_TEXT code units, never half a character. */
export function cutText(text, most = MOST_TEXT) {
  if (text.length <= most) return text;
  const half = (text.charCodeAt(most - 1) & 0xfc00) === 0xd800;
  return text.slice(0, half ? most - 1 : most);
}

// RFC 3339 dates in UTC compare as text.
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}
