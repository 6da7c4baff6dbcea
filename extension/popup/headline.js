// SPDX-License-Identifier: MPL-2.0
// The head of the popup: the state, and what to do when there is none.

import { betterToWrite, judgementState, shownWarnings } from "../judgement/state.js";
import { element } from "../page/elements.js";
import { text } from "../thunderbird/texts.js";

const HEADLINES = Object.freeze({
  waiting: { key: "headlineWaiting", icon: "calm" },
  calm: { key: "headlineCalm", icon: "calm" },
  consider: { key: "headlineConsider", icon: "consider" },
  call: { key: "headlineCall", icon: "call" },
  problem: { key: "headlineProblem", icon: "problem" },
});

const PROBLEM_TEXTS = Object.freeze({
  "not-installed": { headline: "problemNotInstalled", advice: "adviceNotInstalled", command: "offhook install" },
  "not-runnable": { headline: "problemNotRunnable", advice: "adviceNotRunnable", command: "offhook doctor" },
  ended: { headline: "problemEnded", advice: "adviceEnded" },
  "no-answer": { headline: "problemNoAnswer", advice: "adviceNoAnswer" },
  incompatible: { headline: "problemIncompatible", advice: "adviceIncompatible", command: "offhook --version" },
  "faulty-reply": { headline: "problemFaultyReply", advice: "adviceFaultyReply", command: "offhook doctor" },
  error: { headline: "problemError", advice: "adviceError", command: "offhook doctor" },
  "no-compose-script": { headline: "problemNoComposeScript", advice: "adviceNoComposeScript" },
});

/** Shows the state of a view. @param {object} view of the compose script */
export function showHeadline(view) {
  const state = view.state === "judged" ? judgementState(view) : view.state;
  element("state").dataset.state = state;
  element("state-icon").src = `/icons/${HEADLINES[state].icon}.svg`;
  const key = state === "calm" && betterToWrite(view) ? "headlineWrite" : HEADLINES[state].key;
  element("headline").textContent = text(key);
  element("summary").textContent = summary(view, state);
}

function summary(view, state) {
  if (state === "waiting") return "";
  if (state === "problem") return text(problemTexts(view.problem).headline);
  // The popup's section on calls says itself of somebody that they prefer mail.
  if (view.noCall && view.noCall.cause !== "prefers-mail") return view.noCall.reason;
  const count = shownWarnings(view);
  if (count === 0) return text("summaryCalm");
  if (count === 1 && state === "calm" && betterToWrite(view)) return ""; // the section on calls says it
  return count === 1 ? text("countOne") : text("countMany", count);
}

/** Shows what to do when the host can't be asked; nothing when it can. @param {object} view of the compose script */
export function showProblem({ state, problem }) {
  const section = element("problem");
  section.hidden = state !== "problem";
  if (section.hidden) return;
  section.dataset.problem = problem.code;
  const { advice, command } = problemTexts(problem);
  // The host of another version says itself, in the person's language, which part to update.
  const own = problem.code === "incompatible" && problem.detail ? problem.detail : text(advice, problem.detail);
  element("problem-advice").textContent = own;
  element("problem-command").hidden = command === undefined;
  document.querySelector("#problem-command code").textContent = command ?? "";
}

function problemTexts({ code }) {
  return PROBLEM_TEXTS[code] ?? PROBLEM_TEXTS.error;
}
