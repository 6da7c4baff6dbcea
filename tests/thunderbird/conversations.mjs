// SPDX-License-Identifier: MPL-2.0
// Invented people and what they wrote to each other, for the tests and for tests/demo.

export const WRITERS = {
  de: { name: "Jana Reh", address: "jana.reh@example.org", signature: "Jana Reh\nTel. +43 1 5550100\nMusterweg 1, 1010 Wien" },
  en: { name: "Jane Roe", address: "jane.roe@example.org", signature: "Jane Roe\nPhone +44 20 7946 0000\n1 Sample Lane, London" },
};

export const CORRESPONDENTS = {
  de: { name: "Max Hügel", address: "max.huegel@example.com" },
  en: { name: "Max Hill", address: "max.hill@example.com" },
};

/** A draft that nobody should send, and the same concern said civilly. */
export const DRAFTS = {
  de: {
    to: mailbox(CORRESPONDENTS.de),
    subject: "Rechnung 4711",
    greeting: "Sehr geehrter Herr Hügel,",
    harsh: "Sie sind völlig unfähig.",
    harshWord: "unfähig",
    civil: "können wir die Rechnung bitte gemeinsam durchgehen? Ich danke Ihnen.",
  },
  en: {
    to: mailbox(CORRESPONDENTS.en),
    subject: "Invoice 4711",
    greeting: "Dear Mr Hill,",
    harsh: "you are completely incompetent.",
    harshWord: "incompetent",
    civil: "could we please go through the invoice together? Thank you.",
  },
};

const COMPLAINTS = {
  de: {
    subject: "Bestellung 4711",
    text: `Sehr geehrte Frau Reh,

ich habe am 3. Februar bestellt, und Sie haben die Lieferung innerhalb einer Woche zugesagt. Bis heute ist nichts
angekommen, und niemand antwortet auf meine Mails. Ich bin sehr verärgert und verlange mein Geld zurück.

Mit freundlichen Grüßen
Max Hügel`,
  },
  en: {
    subject: "Order 4711",
    text: `Dear Ms Roe,

I ordered on 3 February and you promised delivery within a week. Nothing has arrived, and nobody answers my mails. I am
very disappointed and I want my money back.

Kind regards
Max Hill`,
  },
};

/** Eight mails each, the writer's own first. */
const LONG_THREADS = {
  de: {
    subject: "Plan für die Halle",
    turns: [
      "Guten Tag Herr Hügel,\n\nkann ich den Plan für die Halle haben?",
      "Guten Tag Frau Reh,\n\nanbei. Passt die Tür so?",
      "Guten Tag Herr Hügel,\n\ndie Tür sitzt noch an der falschen Wand.",
      "Guten Tag Frau Reh,\n\nan welche Wand soll sie denn?",
      "Guten Tag Herr Hügel,\n\nan die Wand zum Hof.",
      "Guten Tag Frau Reh,\n\nda steht im Plan schon das Regal.",
      "Guten Tag Herr Hügel,\n\ndann bitte das Regal nach links.",
      "Guten Tag Frau Reh,\n\nlinks vom Fenster oder links von der Säule?",
    ],
  },
  en: {
    subject: "Plan of the hall",
    turns: [
      "Hello Mr Hill,\n\nmay I have the plan of the hall?",
      "Hello Ms Roe,\n\nhere it is. Is the door all right?",
      "Hello Mr Hill,\n\nthe door is still in the wrong wall.",
      "Hello Ms Roe,\n\nwhich wall shall it be in?",
      "Hello Mr Hill,\n\nin the wall to the yard.",
      "Hello Ms Roe,\n\nin the plan the shelf stands there.",
      "Hello Mr Hill,\n\nthen please move the shelf to the left.",
      "Hello Ms Roe,\n\nleft of the window or left of the pillar?",
    ],
  },
};

const PASSED_ON = {
  de: "Guten Tag Frau Reh,\n\nanbei die Nachricht, nach der Sie gefragt haben.\n\nAm 28.02.26 um 08:00 schrieb Tom Muster:",
  en: "Hello Ms Roe,\n\nhere is the message that you asked for.\n\nOn 28/02/2026 08:00, Tom Sample wrote:",
};

const SIGNED = {
  de: {
    subject: "Schlüssel für die Halle",
    text: "Guten Tag Frau Reh,\n\nwer hat den Schlüssel für die Halle?\n\n-- \nMax Hügel\nBeispiel GmbH, Musterweg 2, 1010 Wien\nTel. 01 5550177\nFax 01 5550178\nMobil +43 664 1234567",
    number: "+4315550177",
    shown: "+43 1 5550177",
  },
  en: {
    subject: "Key of the hall",
    text: "Hello Ms Roe,\n\nwho has the key of the hall?\n\n-- \nMax Hill\nSample Ltd, 2 Sample Lane, London\nPhone 020 7946 0077\nFax 020 7946 0078\nMobile +44 7400 123456",
    number: "+442079460077",
    shown: "+44 20 7946 0077",
  },
};

/** Message-IDs of mails that can be answered, by language. */
export const COMPLAINT_ID = { de: "complaint-de@example.com", en: "complaint-en@example.com" };
export const HARSH_ID = { de: "harsh-de@example.com", en: "harsh-en@example.com" };
export const LAST_TURN_ID = {
  de: { short: turnId("de", 2, 1), six: turnId("de", 6, 5), long: turnId("de", 8, 7) },
  en: { short: turnId("en", 2, 1), six: turnId("en", 6, 5), long: turnId("en", 8, 7) },
};

/** A mail in the Inbox whose signature has telephone numbers: SIGNATURE_NUMBER, a fax and a mobile. */
export const SIGNED_ID = { de: "signed-de@example.com", en: "signed-en@example.com" };
export const SIGNATURE_NUMBER = { de: SIGNED.de, en: SIGNED.en };
export function signedMail(language) {
  const { subject, text } = SIGNED[language];
  return [{ folder: "Inbox", mail: { ...received(language), subject, text, id: SIGNED_ID[language], date: day(2) } }];
}

/** A complaint that lies in the Inbox: { folder, mail } in a list. */
export function complaint(language) {
  const { subject, text } = COMPLAINTS[language];
  return [{ folder: "Inbox", mail: { ...received(language), subject, text, id: COMPLAINT_ID[language], date: day(2) } }];
}

/**
 * A thread of `length` mails (2, 4, 6 or 8), in turns sent (Sent) and received (Inbox); the last one was received.
 */
export function longThread(language, length) {
  const { subject, turns } = LONG_THREADS[language];
  const prefix = language === "de" ? "AW: " : "Re: ";
  return turns.slice(0, length).map((text, turn) => {
    const isReceived = turn % 2 === 1;
    const mail = {
      ...(isReceived ? received(language) : sent(language)),
      subject: turn === 0 ? subject : prefix + subject,
      text,
      id: turnId(language, length, turn),
      references: turns.slice(0, turn).map((_, earlier) => turnId(language, length, earlier)),
      date: day(3 + turn),
    };
    return { folder: isReceived ? "Inbox" : "Sent", mail };
  });
}

/** So many mails of other matters, that many years long, in a folder. */
export function otherMails(language, folder, count, years = 5) {
  const people = folder === "Inbox" ? received(language) : sent(language);
  const start = Date.UTC(2026 - years, 2, 1);
  const step = (Date.UTC(2026, 2, 20) - start) / count;
  return Array.from({ length: count }, (_, number) => ({
    folder,
    mail: { ...people, subject: `Note ${number}`, text: `Note ${number}.`, id: `${folder}-${number}@example.com`, date: new Date(start + number * step) },
  }));
}

/** A civil mail in the Inbox that passes on somebody's harsh words as a quote. */
export function harshMail(language) {
  const { subject, greeting, harsh } = DRAFTS[language];
  const text = `${PASSED_ON[language]}\n> ${greeting}\n>\n> ${harsh}`;
  return [{ folder: "Inbox", mail: { ...received(language), subject, text, id: HARSH_ID[language], date: day(1) } }];
}

function turnId(language, length, turn) {
  return `thread-${language}-${turn + 1}-of-${length}@example.com`;
}

function received(language) {
  return { from: mailbox(CORRESPONDENTS[language]), to: mailbox(WRITERS[language]) };
}

function sent(language) {
  return { from: mailbox(WRITERS[language]), to: mailbox(CORRESPONDENTS[language]) };
}

function mailbox({ name, address }) {
  return `${name} <${address}>`;
}

function day(number) {
  return new Date(Date.UTC(2026, 2, number, 9));
}
