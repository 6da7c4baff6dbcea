// SPDX-License-Identifier: MPL-2.0
// Which of its states the toolbar button has.

const SHOWN = 2; // severity from which a warning is shown unasked

/** @returns {"calm" | "consider" | "call" | "problem"} */
export function buttonState({ problem, advice }) {
  if (problem) return "problem";
  return { write: "calm", "consider-call": "consider", call: "call" }[advice];
}

/** Whether what stands out is that calls went unanswered, so that writing is better than calling. */
export function betterToWrite({ problem, advice, warnings }) {
  return !problem && advice === "write" && warnings.some(({ kind, severity }) => kind === "attempts" && severity >= SHOWN);
}

/** How many warnings the button counts. */
export function shownWarnings({ problem, warnings }) {
  return problem ? 0 : warnings.filter(({ severity }) => severity >= SHOWN).length;
}
