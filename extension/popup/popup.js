// SPDX-License-Identifier: MPL-2.0
// The popup of a compose window's button: what the compose script knows about the draft, and the request for a call.

import { element } from "../page/elements.js";
import { fillTexts } from "../page/page-texts.js";
import { onComposeScriptTells, tellComposeScript } from "../thunderbird/messages.js";
import { ownComposeTab } from "../thunderbird/windows/compose-tabs.js";
import { showHeadline, showProblem } from "./headline.js";
import { listenToHeld, showHeld } from "./held-mail.js";
import { listenToLetters, showLetters } from "./letters.js";
import { Telephone } from "./telephone/telephone.js";
import { showWarnings } from "./warning-list.js";

fillTexts();
const tabId = await ownComposeTab();
const telephone = new Telephone(tabId, checkAgain);

let newest = 0; // number of the view that is shown

function show(view) {
  if (view?.number < newest) return; // overtaken by what the compose script told unasked
  newest = view?.number ?? newest;
  const shown = view ?? { state: "problem", problem: { code: "no-compose-script", detail: "" } };
  showHeadline(shown);
  showProblem(shown);
  showWarnings(shown, jumpTo);
  showHeld(shown);
  showLetters(shown);
}

async function checkAgain() {
  show(await tellComposeScript(tabId, { type: "check" }));
}

async function jumpTo(span, draft) {
  const reply = await tellComposeScript(tabId, { type: "select", text: draft, span });
  if (reply?.selected) window.close();
  else await checkAgain();
}

// The draft may be judged anew at any time, such as when more of its thread is known.
onComposeScriptTells(tabId, ({ type, view }) => {
  if (type === "view") show(view);
});

// What is unfolded at the popup's end would stand below what can be seen.
for (const details of document.querySelectorAll("details")) {
  details.addEventListener("toggle", () => details.open && details.scrollIntoView({ block: "nearest" }));
}

listenToHeld(tabId);

element("try-again").addEventListener("click", async () => {
  element("try-again").disabled = true;
  await checkAgain();
  element("try-again").disabled = false;
  element("headline").focus();
  if (element("state").dataset.state !== "problem") telephone.open();
});

// At the end, when every button is listened to: what follows waits for answers.
async function open() {
  await listenToLetters(tabId, show);
  show(await tellComposeScript(tabId, { type: "view" }));
  element("headline").focus();
  // Subject and recipients may have changed since the last check. A problem stays on show until somebody asks again.
  if (element("state").dataset.state === "problem") return;
  await Promise.all([telephone.open(), checkAgain()]);
}

await open();
