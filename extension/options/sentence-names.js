// SPDX-License-Identifier: MPL-2.0
// What the sentences of letters are called for people.

const TABLES = Object.freeze({ formal: "tableFormal", informal: "tableInformal", "informal-several": "tableSeveral" });

const SENTENCES = Object.freeze({
  request: "sentenceRequest",
  "with-number": "sentenceWithNumber",
  "without-number": "sentenceWithoutNumber",
  closing: "sentenceClosing",
  "after-call.agreed": "sentenceAgreed",
  "after-call.open": "sentenceOpen",
  "after-call.check": "sentenceCheck",
});

const REASONS = Object.freeze({
  attempts: "reasonAttempts",
  complaint: "reasonComplaint",
  conflict: "reasonConflict",
  misunderstanding: "reasonMisunderstanding",
  scheduling: "reasonScheduling",
  "long-thread": "reasonLongThread",
  refusal: "reasonRefusal",
  tone: "reasonTone",
  general: "reasonGeneral",
  "after-call": "reasonAfterCall",
});

const SUBJECTS = Object.freeze({ "with-subject": "withSubject", "without-subject": "withoutSubject" });

/**
 * What a sentence is called.
 * @param {string} key of a template: "formal.complaint.with-subject"
 * @param {(key: string, ...places: string[]) => string} text
 * @returns {string} "formal: Reason: complaint, with subject"; the key itself where it has no name
 */
export function nameOfSentence(key, text) {
  const [table, ...rest] = key.split(".");
  const sentence = rest.join(".");
  const reason = REASONS[rest[0]];
  const subject = SUBJECTS[rest[1]];
  const name = SENTENCES[sentence] ? text(SENTENCES[sentence]) : reason && subject ? text("sentenceReason", text(reason), text(subject)) : null;
  return TABLES[table] && name ? `${text(TABLES[table])}: ${name}` : key;
}
