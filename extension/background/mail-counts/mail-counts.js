// SPDX-License-Identifier: MPL-2.0
// How many mails went to and fro with whom, from the header fields of a folder's mails. Of nobody's words.

import { cutToFit, fits } from "../../protocol/lengths.js";

const MOST_RECIPIENTS = 10; // a mail to more is no talk between people
/** So many contacts one request may hold. */
export const MOST_CONTACTS = 10000;
const YEAR_10000 = Date.UTC(10000); // RFC 3339 ends before
const CONTROL = /\p{Cc}/u;
// Mail that no person wrote, or that no person reads.
const AUTOMATIC = /^(?:no[-_.]?reply|do[-_.]?not[-_.]?reply|no[-_.]?answer|keine[-_.]?antwort|nicht[-_.]?antworten|mailer[-_.]?daemon|postmaster|bounces?|newsletters?|news|notifications?|notify|alerts?|robot|automat\w*|system|unsubscribe)(?:[-_.+]|@)/;

/**
 * Counts mails to and from each contact.
 * @typedef {{address: string, name: string, sent: number, received: number, first: string, last: string}} MailCount first and last: RFC 3339
 */
export class MailCounts {
  #own;
  #counts = new Map();

  /** @param {string[]} own addresses of the writer */
  constructor(own) {
    this.#own = new Set(own.map((address) => address.toLowerCase()));
  }

  /** Counts a mail, where a person wrote it to people. @param {{author: string, recipients: string[], ccList: string[], date: Date, junk: boolean}} mail a MessageHeader */
  add({ author, recipients = [], ccList = [], date, junk }) {
    if (junk || !(date instanceof Date) || !(date.getTime() > 0) || date.getTime() >= YEAR_10000) return;
    const from = mailbox(author);
    const to = [...recipients, ...ccList].map(mailbox).filter(Boolean);
    if (!from || to.length > MOST_RECIPIENTS) return;
    if (!this.#own.has(from.address)) return this.#count(from, "received", date);
    for (const recipient of to) if (!this.#own.has(recipient.address)) this.#count(recipient, "sent", date);
  }

  /** What a request tells: those with the most mails, where there are more than it may hold. @returns {MailCount[]} */
  get perContact() {
    const all = [...this.#counts.values()].sort((a, b) => b.sent + b.received - a.sent - a.received);
    return all.slice(0, MOST_CONTACTS).map(({ first, last, ...count }) => ({ ...count, first: rfc3339(first), last: rfc3339(last) }));
  }

  #count({ address, name }, direction, date) {
    if (AUTOMATIC.test(address)) return;
    const count = this.#counts.get(address) ?? { address, name, sent: 0, received: 0, first: date, last: date };
    count[direction] += 1;
    count.name ||= name;
    if (date < count.first) count.first = date;
    if (date > count.last) count.last = date;
    this.#counts.set(address, count);
  }
}

// Thunderbird has parted and decoded the mailboxes: "Name <address>" or an address alone.
function mailbox(text) {
  const [, name = "", address = ""] = /^\s*(?:"?(.*?)"?\s*<)?([^\s<>@",;]+@[^\s<>@",;]+)>?\s*$/.exec(text ?? "") ?? [];
  return address && fits("address", address) && !CONTROL.test(address) ? { address: address.toLowerCase(), name: cutToFit("name", name) } : null;
}

function rfc3339(date) {
  return date.toISOString().replace(/\.\d+Z$/, "Z");
}
