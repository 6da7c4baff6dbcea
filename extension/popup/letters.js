// SPDX-License-Identifier: MPL-2.0
// The letters that the popup puts into the draft: the request for a call, and what was said on the telephone.

import { element } from "../page/elements.js";
import { readSettings, saveSettings } from "../settings/settings.js";
import { tellComposeScript } from "../thunderbird/messages.js";
import { text } from "../thunderbird/texts.js";

/** Offers letters, unless the program that writes them can't be asked. @param {{state: string}} view of the compose script */
export function showLetters({ state }) {
  element("request-call").hidden = state === "problem";
  element("after-call").hidden = state === "problem";
}

/**
 * Listens to the buttons that put letters into the draft.
 * @param {number} tabId
 * @param {(view: object) => void} show shows a view of the compose script
 */
export async function listenToLetters(tabId, show) {
  element("request-call").addEventListener("change", (event) => {
    if (event.target.name === "minutes") saveSettings({ minutes: chosenMinutes() });
  });
  element("request-call").addEventListener("submit", (event) => {
    event.preventDefault();
    const wish = { type: "request-call", minutes: chosenMinutes(), replace: element("replace").checked, keepPrivate: element("keep-private").checked };
    put(wish, element("request-call-button"), element("request-status"));
  });
  element("after-call-form").addEventListener("submit", (event) => {
    event.preventDefault();
    const wish = { type: "after-call", agreed: points(element("agreed")), open: points(element("open-points")) };
    put(wish, element("after-call-button"), element("after-call-status"));
  });

  async function put(wish, button, status) {
    button.disabled = true;
    const reply = await tellComposeScript(tabId, wish);
    button.disabled = false;
    if (reply?.inserted && !reply.kept) return window.close();
    if (reply?.inserted) status.textContent = text("requestKept");
    else if (reply?.problem) show({ state: "problem", problem: reply.problem });
    else status.textContent = text("requestChanged");
  }

  const { minutes } = await readSettings();
  element(`minutes-${minutes}`).checked = true;
}

function chosenMinutes() {
  return element("minutes-10").checked ? 10 : 5;
}

// A point stands on a line of its own; people begin it with a dash of their own, which the letter has anyway.
function points({ value }) {
  return value
    .split("\n")
    .map((line) => line.replace(/^\s*[-–•*]\s+/, "").trim())
    .filter((line) => line !== "");
}
