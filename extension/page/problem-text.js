// SPDX-License-Identifier: MPL-2.0
// What a page says when the program could not do what was asked.

import { saidToPerson } from "../protocol/problem.js";
import { text } from "../thunderbird/texts.js";

/**
 * What the program said to the person, or else that it does not answer.
 * @param {{detail: string, said: string} | null | undefined} problem as `described` of protocol/problem.js makes it
 * @returns {string} in the person's language, never empty
 */
export function problemText(problem) {
  return saidToPerson(problem) || text("programSilent");
}
