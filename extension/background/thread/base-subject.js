// SPDX-License-Identifier: MPL-2.0
// A subject without the marks of replies and forwards before it: what RFC 5256, 2.1 calls the base subject.

// "Re:", "AW:", "Fwd:", "WG:" and the like, and what gateways put before them in brackets.
const PREFIXES = /^(?:\s*(?:\[[^\]]{0,40}\]|(?:re|aw|antw|antwort|sv|vs|fwd?|wg|tr|rv|r|i)(?:\s?\[\d+\])?\s?:))+\s*/iu;
const ANSWER = /^\s*(?:\[[^\]]{0,40}\]\s*)?(?:re|aw|antw|antwort|sv)(?:\s?\[\d+\])?\s?:/iu;

/** What the subjects of all mails of a thread hold. */
export function baseSubject(subject) {
  return subject.replace(PREFIXES, "").trim();
}

/** Whether a subject is that of a reply. */
export function isReplySubject(subject) {
  return ANSWER.test(subject);
}
