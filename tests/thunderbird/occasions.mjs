// SPDX-License-Identifier: MPL-2.0
// Occasions for a letter, one for each reason that a letter can name, in each way to address somebody: invented mails
// between two people, oldest first, the last one received.

import { WRITERS } from "./conversations.mjs";

/** Ways to address somebody: the language, and how the draft greets. */
export const WAYS = {
  sie: {
    language: "de",
    other: { name: "Dr. Petra Winter", address: "petra.winter@example.com" },
    greeting: "Sehr geehrte Frau Dr. Winter,",
    own: "ich schicke Ihnen die Liste heute noch.",
    harsh: "Sie sind völlig unfähig.",
    agreed: ["Neue Lieferung bis 12. Mai", "Sie prüfen die Rechnung"],
    open: ["Wer trägt die Fracht?"],
    threads: {
      complaint: ["Bestellung 4711", "Sehr geehrte Frau Reh,\n\nich habe am 3. Februar bestellt, und Sie haben die Lieferung innerhalb einer Woche zugesagt. Bis heute ist nichts angekommen, und niemand antwortet auf meine Mails. Ich bin sehr verärgert und verlange mein Geld zurück.\n\nMit freundlichen Grüßen\nPetra Winter"],
      "long-thread": [
        "Plan für die Halle",
        "Sehr geehrte Frau Dr. Winter,\n\nkann ich den Plan für die Halle haben?",
        "Sehr geehrte Frau Reh,\n\nanbei. Passt die Tür so?",
        "Sehr geehrte Frau Dr. Winter,\n\ndie Tür sitzt noch an der falschen Wand.",
        "Sehr geehrte Frau Reh,\n\nan welche Wand soll sie denn?",
        "Sehr geehrte Frau Dr. Winter,\n\nan die Wand zum Hof.",
        "Sehr geehrte Frau Reh,\n\nda steht im Plan schon das Regal.",
        "Sehr geehrte Frau Dr. Winter,\n\ndann bitte das Regal nach links.",
        "Sehr geehrte Frau Reh,\n\nlinks vom Fenster oder links von der Säule?",
      ],
      scheduling: [
        "Abnahme der Halle",
        "Sehr geehrte Frau Dr. Winter,\n\nkönnen wir uns am Dienstag um 10 Uhr treffen?",
        "Sehr geehrte Frau Reh,\n\nDienstag passt mir leider nicht. Wie wäre es am Donnerstag um 15 Uhr?",
        "Sehr geehrte Frau Dr. Winter,\n\nam Donnerstag bin ich leider nicht da. Ginge es bei Ihnen am Freitag?",
        "Sehr geehrte Frau Reh,\n\nFreitag passt mir leider auch nicht. Ginge es bei Ihnen am Montag?",
      ],
      misunderstanding: [
        "Türen für die Halle",
        "Sehr geehrte Frau Reh,\n\nbis wann liefern Sie die Türen für die Halle?",
        "Sehr geehrte Frau Dr. Winter,\n\ndie Türen sind grün.",
        "Sehr geehrte Frau Reh,\n\ndanke. Bis wann werden die Türen in die Halle geliefert?",
      ],
      plain: ["Schlüssel für die Halle", "Sehr geehrte Frau Reh,\n\nvielen Dank für die Schlüssel. Sie liegen jetzt bei mir.\n\nMit freundlichen Grüßen\nPetra Winter"],
    },
  },
  du: {
    language: "de",
    other: { name: "Max Hügel", address: "max.huegel@example.com" },
    greeting: "Hallo Max,",
    own: "ich schicke dir die Liste heute noch.",
    harsh: "Du bist völlig unfähig.",
    agreed: ["Treffen am Montag um 9 Uhr", "Du bringst den Schlüssel mit"],
    open: ["Wer holt das Regal ab?"],
    threads: {
      complaint: ["Regal vom Flohmarkt", "Hallo Jana,\n\ndu hast mir das Regal letzte Woche fest versprochen. Bis heute ist nichts angekommen, und du antwortest nicht auf meine Mails. Ich bin sehr verärgert und verlange mein Geld zurück.\n\nMax"],
      "long-thread": [
        "Umzug im Mai",
        "Hallo Max,\n\nhast du den Plan für den Umzug?",
        "Hallo Jana,\n\nanbei. Passt dir die Reihenfolge so?",
        "Hallo Max,\n\ndas Sofa muss vor dem Regal hinein.",
        "Hallo Jana,\n\nin welches Zimmer soll es denn?",
        "Hallo Max,\n\nin das Zimmer zum Hof.",
        "Hallo Jana,\n\nda steht im Plan schon dein Bett.",
        "Hallo Max,\n\ndann das Bett bitte nach links.",
        "Hallo Jana,\n\nlinks vom Fenster oder links von der Tür?",
      ],
      scheduling: [
        "Treffen in der Werkstatt",
        "Hallo Max,\n\nkönnen wir uns am Dienstag um 10 Uhr treffen?",
        "Hallo Jana,\n\nDienstag passt mir leider nicht. Wie wäre es am Donnerstag um 15 Uhr?",
        "Hallo Max,\n\nam Donnerstag bin ich leider nicht da. Ginge es bei dir am Freitag?",
        "Hallo Jana,\n\nFreitag passt mir leider auch nicht. Ginge es bei dir am Montag?",
      ],
      misunderstanding: [
        "Farbe für den Zaun",
        "Hallo Jana,\n\nbis wann bringst du die Farbe für den Zaun?",
        "Hallo Max,\n\ndie Farbe ist grün.",
        "Hallo Jana,\n\ndanke dir. Bis wann bringst du die Farbe für den Zaun mit?",
      ],
      plain: ["Leiter", "Hallo Jana,\n\ndanke dir für die Leiter. Sie steht jetzt bei mir.\n\nMax"],
    },
  },
  formal: {
    language: "en",
    other: { name: "Prof. Grace Winter", address: "grace.winter@example.com" },
    greeting: "Dear Professor Winter,",
    own: "I will send you the list today.",
    harsh: "You are completely incompetent.",
    agreed: ["New delivery by 12 May", "You check the invoice"],
    open: ["Who pays for the freight?"],
    threads: {
      complaint: ["Order 4711", "Dear Ms Roe,\n\nI ordered on 3 February and you promised delivery within a week. Nothing has arrived, and nobody answers my mails. I am very disappointed and I want my money back.\n\nKind regards\nGrace Winter"],
      "long-thread": [
        "Plan of the hall",
        "Dear Professor Winter,\n\nmay I have the plan of the hall?",
        "Dear Ms Roe,\n\nhere it is. Is the door all right?",
        "Dear Professor Winter,\n\nthe door is still in the wrong wall.",
        "Dear Ms Roe,\n\nwhich wall shall it be in?",
        "Dear Professor Winter,\n\nin the wall to the yard.",
        "Dear Ms Roe,\n\nin the plan the shelf stands there.",
        "Dear Professor Winter,\n\nthen please move the shelf to the left.",
        "Dear Ms Roe,\n\nleft of the window or left of the pillar?",
      ],
      scheduling: [
        "Inspection of the hall",
        "Dear Professor Winter,\n\ncould we meet on Tuesday at 10?",
        "Dear Ms Roe,\n\nTuesday does not work for me, sorry. How about Thursday at 3?",
        "Dear Professor Winter,\n\nI am away on Thursday. Would Friday morning suit you?",
        "Dear Ms Roe,\n\nFriday does not work for me either. How about Monday at 9?",
      ],
      misunderstanding: [
        "Doors of the hall",
        "Dear Ms Roe,\n\ninto which wall of the hall does the fire door go?",
        "Dear Professor Winter,\n\nthe fire door is green.",
        "Dear Ms Roe,\n\nthank you. And which wall does the fire door of the hall go into?",
      ],
      plain: ["Key of the hall", "Dear Ms Roe,\n\nthank you for the keys. They are with me now.\n\nKind regards\nGrace Winter"],
    },
  },
  informal: {
    language: "en",
    other: { name: "Max Hill", address: "max.hill@example.com" },
    greeting: "Hi Max,",
    own: "I’ll send you the list today.",
    harsh: "You are completely incompetent.",
    agreed: ["Meeting on Monday at 9", "You bring the key"],
    open: ["Who fetches the shelf?"],
    threads: {
      complaint: ["Shelf from the market", "Hi Jane,\n\nyou promised me the shelf for last week. Nothing has arrived, and you don't answer my mails. I am very disappointed and I want my money back.\n\nMax"],
      "long-thread": [
        "Moving in May",
        "Hi Max,\n\ndo you have the plan for the move?",
        "Hi Jane,\n\nhere it is. Is the order all right?",
        "Hi Max,\n\nthe sofa has to go in before the shelf.",
        "Hi Jane,\n\nwhich room shall it go into?",
        "Hi Max,\n\nthe one to the yard.",
        "Hi Jane,\n\nin the plan your bed stands there.",
        "Hi Max,\n\nthen the bed to the left, please.",
        "Hi Jane,\n\nleft of the window or left of the door?",
      ],
      scheduling: [
        "Workshop",
        "Hi Max,\n\ncould we meet on Tuesday at 10?",
        "Hi Jane,\n\nTuesday does not work for me, sorry. How about Thursday at 3?",
        "Hi Max,\n\nI am away on Thursday. Would Friday morning suit you?",
        "Hi Jane,\n\nFriday does not work for me either. How about Monday at 9?",
      ],
      misunderstanding: [
        "Paint for the fence",
        "Hi Jane,\n\nwhich paint shall I buy for the fence in the yard?",
        "Hi Max,\n\nthe fence dries fast.",
        "Hi Jane,\n\nthanks. And which paint shall I buy for the fence in the yard?",
      ],
      plain: ["Ladder", "Hi Jane,\n\nthanks for the ladder. It stands at my place now.\n\nMax"],
    },
  },
};

/** The Message-ID of a thread's last mail. */
export function lastIdOf(way, thread) {
  const [, ...texts] = WAYS[way].threads[thread];
  return idOf(way, thread, texts.length - 1);
}

/** All mails of a way to address somebody, in their folders: { folder, mail } in a list. */
export function mailsOf(way) {
  const { language, other, threads } = WAYS[way];
  const [writer, correspondent] = [WRITERS[language], other].map(({ name, address }) => `${name} <${address}>`);
  const prefix = language === "de" ? "AW: " : "Re: ";
  return Object.entries(threads).flatMap(([thread, [subject, ...texts]]) =>
    texts.map((text, turn) => {
      const isReceived = (texts.length - turn) % 2 === 1;
      const [from, to] = isReceived ? [correspondent, writer] : [writer, correspondent];
      const references = texts.slice(0, turn).map((_, earlier) => idOf(way, thread, earlier));
      const date = new Date(Date.UTC(2026, 2, 3 + turn, 9));
      return { folder: isReceived ? "Inbox" : "Sent", mail: { from, to, subject: turn === 0 ? subject : prefix + subject, text, id: idOf(way, thread, turn), references, date } };
    }),
  );
}

function idOf(way, thread, turn) {
  return `${way}-${thread}-${turn}@example.com`;
}
