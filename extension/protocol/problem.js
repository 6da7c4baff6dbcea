// SPDX-License-Identifier: MPL-2.0
// What can stand between a draft and its judgement.

/** Every reason why there is no judgement. The popup has a text and an advice for each. */
export const PROBLEMS = Object.freeze([
  "not-installed", // no manifest of the program, or one that does not name this add-on
  "not-runnable", // a manifest, but the program is missing or can't be started
  "ended", // the program ended on its own
  "no-answer", // the program runs, but does not reply in time
  "incompatible", // the program speaks another version of the protocol
  "faulty-reply", // a reply that does not fit the protocol
  "error", // the program replied with an error
]);

/**
 * Thrown instead of a reply. `detail` is for people (`incompatible`) or an error code (`error`), else empty. `said` is what
 * the host said of an error: to the person, in their language, for the codes of FOR_PEOPLE.
 */
export class Problem extends Error {
  /**
   * @param {string} code one of PROBLEMS
   * @param {string} detail
   * @param {string} said
   */
  constructor(code, detail = "", said = "") {
    super(detail ? `${code}: ${detail}` : code);
    this.name = "Problem";
    this.code = code;
    this.detail = detail;
    this.said = said;
  }
}

/** The error codes of PROTOCOL.md whose message is for the person. */
export const FOR_PEOPLE = Object.freeze(["storage", "no-handler", "invalid-template"]);

/**
 * A failure as messages and views hold it. What is no Problem is a fault of the add-on and is thrown on.
 * @param {unknown} failure
 * @returns {{code: string, detail: string, said: string}} of a Problem
 */
export function described(failure) {
  if (!(failure instanceof Problem)) throw failure;
  const { code, detail, said } = failure;
  return { code, detail, said };
}

/**
 * A failure as an answer of the background page. What is no Problem is a fault of the add-on and is thrown on.
 * @param {unknown} failure
 * @returns {{problem: {code: string, detail: string, said: string}}}
 */
export function problemAnswer(failure) {
  return { problem: described(failure) };
}

/** What the program said to the person about a problem, in their language; empty where it said nothing to them. */
export function saidToPerson(problem) {
  return FOR_PEOPLE.includes(problem?.detail) ? problem.said : "";
}

/**
 * Why a native port closed.
 * @param {string | undefined} message the port's error, as Thunderbird words it; undefined when the program ended
 * @param {boolean} greeted whether the program had already replied on this port
 * @returns {Problem} "not-installed", "not-runnable" or "ended"
 */
export function problemOfClosedPort(message, greeted) {
  if (message?.startsWith("No such native application")) return new Problem("not-installed");
  if (message && !greeted) return new Problem("not-runnable");
  return new Problem("ended");
}
