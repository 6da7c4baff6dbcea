// SPDX-License-Identifier: MPL-2.0
// The popup of a compose window's button: what the compose script knows about the draft, and the request for a call.

import { ownComposeTab, tellComposeScript } from "../thunderbird/compose-tabs.js";
import { readSettings, saveSettings } from "../thunderbird/settings.js";
import { fillTexts, text } from "../thunderbird/texts.js";
import { showHeadline, showProblem } from "./headline.js";
import { Telephone } from "./telephone.js";
import { showWarnings } from "./warning-list.js";

const element = (id) => document.getElementById(id);

fillTexts(document);
const tabId = await ownComposeTab();
const telephone = new Telephone(tabId, checkAgain);

function show(view) {
  const shown = view ?? { state: "problem", problem: { code: "no-compose-script", detail: "" } };
  showHeadline(shown);
  showProblem(shown);
  showWarnings(shown, jumpTo);
  element("request-call").hidden = shown.state === "problem";
}

async function checkAgain() {
  show(await tellComposeScript(tabId, { type: "check" }));
}

async function jumpTo(span, draft) {
  const reply = await tellComposeScript(tabId, { type: "select", text: draft, span });
  if (reply?.selected) window.close();
  else await checkAgain();
}

element("try-again").addEventListener("click", async () => {
  element("try-again").disabled = true;
  await checkAgain();
  element("try-again").disabled = false;
  element("headline").focus();
  if (element("state").dataset.state !== "problem") telephone.open();
});

async function showSettings() {
  const { minutes } = await readSettings();
  element(`minutes-${minutes}`).checked = true;
}

function chosenMinutes() {
  return element("minutes-10").checked ? 10 : 5;
}

element("request-call").addEventListener("change", (event) => {
  if (event.target.name === "minutes") saveSettings({ minutes: chosenMinutes() });
});

element("request-call").addEventListener("submit", async (event) => {
  event.preventDefault();
  element("request-call-button").disabled = true;
  const wish = { type: "request-call", minutes: chosenMinutes(), replace: element("replace").checked };
  const reply = await tellComposeScript(tabId, wish);
  element("request-call-button").disabled = false;
  if (reply?.inserted && !reply.kept) return window.close();
  if (reply?.inserted) element("request-status").textContent = text("requestKept");
  else if (reply?.problem) show({ state: "problem", problem: reply.problem });
  else element("request-status").textContent = text("requestChanged");
});

// At the end, when every button is listened to: what follows waits for answers.
async function open() {
  await showSettings();
  show(await tellComposeScript(tabId, { type: "view" }));
  element("headline").focus();
  // Subject and recipients may have changed since the last check. A problem stays on show until somebody asks again.
  if (element("state").dataset.state === "problem") return;
  await Promise.all([telephone.open(), checkAgain()]);
}

await open();
