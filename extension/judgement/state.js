// SPDX-License-Identifier: MPL-2.0
// In which state a judgement is shown, at the button and at the head of the popup.

import { isShown } from "./severity.js";

/**
 * @typedef {{advice: "write" | "consider-call" | "call", warnings: {kind: string, severity: number}[]} | {problem: object}} Judgement
 */

/** The state of a judgement. @param {Judgement} judgement @returns {"calm" | "consider" | "call" | "problem"} */
export function judgementState({ problem, advice }) {
  if (problem) return "problem";
  return { write: "calm", "consider-call": "consider", call: "call" }[advice];
}

/** Whether what stands out is that calls went unanswered, so that writing is better than calling. @param {Judgement} judgement */
export function betterToWrite({ problem, advice, warnings }) {
  return !problem && advice === "write" && warnings.some((warning) => warning.kind === "attempts" && isShown(warning));
}

/** How many warnings are shown unasked. @param {Judgement} judgement */
export function shownWarnings({ problem, warnings }) {
  return problem ? 0 : warnings.filter(isShown).length;
}
