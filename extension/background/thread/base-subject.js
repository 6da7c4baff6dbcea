// SPDX-License-Identifier: MPL-2.0
// A subject without the marks of replies and forwards before it: what RFC 5256, 2.1 calls the base subject.

/** What mail clients write before the subject of a reply: "Re:", "AW:". The program has the same in host/words. */
export const REPLY_PREFIXES = Object.freeze(["antw", "antwort", "aw", "re", "sv"]);
/** What they write before that of a forwarded mail ("WG:"), and rarer prefixes of replies. */
export const OTHER_PREFIXES = Object.freeze(["doorst", "enc", "fw", "fwd", "i", "odp", "r", "rif", "rv", "tr", "vl", "vs", "wg", "wtr", "ynt", "回复", "答复"]);

const TAG = "\\[[^\\]]{0,40}\\]"; // of a list, or of a gateway: "[EXTERN]"
const marked = (prefixes) => `(?:${prefixes.join("|")})(?:\\s?(?:\\[\\d+\\]|\\(\\d+\\)))?\\s?[:：]`; // "Re[2]:"
const PREFIXES = new RegExp(`^(?:\\s*(?:${TAG}|${marked([...REPLY_PREFIXES, ...OTHER_PREFIXES])}))+\\s*`, "iu");
const REPLY = new RegExp(`^\\s*(?:${TAG}\\s*)?${marked(REPLY_PREFIXES)}`, "iu");

/** What the subjects of all mails of a thread hold. */
export function baseSubject(subject) {
  return subject.replace(PREFIXES, "").trim();
}

/** Whether a subject is that of a reply. */
export function isReplySubject(subject) {
  return REPLY.test(subject);
}
