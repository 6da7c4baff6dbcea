// SPDX-License-Identifier: MPL-2.0
// Everything in the popup is done with the keyboard alone, and is in the language of Thunderbird.

import assert from "node:assert/strict";
import { DRAFTS } from "../conversations.mjs";
import { focusedInPopup, inPopup, waitForPopup, waitForPopupEnd } from "../harness/companion.mjs";
import { scene } from "../harness/scene.mjs";
import { until } from "../harness/waiting.mjs";
import { waitForState } from "./judging.mjs";

const OPEN = "alt+shift+j";
const MORE_STEPS_THAN_NEEDED = 20;

/** Declares the scenes in a language ("de" or "en") on the stage that `getStage` returns. */
export function declareKeyboard(language, getStage) {
  const draft = DRAFTS[language];

  scene(`${language}: keyboard only: open, jump to the words, close, type on`, getStage, async ({ open }) => {
    const window = await openHarshDraft(open);
    await window.press(OPEN);
    await waitForPopup(window);
    await tabTo(window, (focused) => focused.role === "words");
    await window.keyboard.press("Return");
    await waitForPopupEnd(window);
    const selected = await window.run((_, document) => document.getSelection().toString());
    assert.ok(selected !== "" && draft.harsh.includes(selected), `selected: “${selected}”`);

    await window.press(OPEN);
    await waitForPopup(window);
    await window.keyboard.press("Escape");
    await waitForPopupEnd(window);
    // Without a click or a call for the focus: it must be back in the draft by itself.
    await window.keyboard.press("Right");
    await window.keyboard.type(" !");
    await until("the keys in the draft", async () => (await window.read()).text.includes(" !"));
  });

  scene(`${language}: keyboard only: request a call, and its length is kept`, getStage, async ({ open }) => {
    const window = await openHarshDraft(open);
    const before = (await window.read()).text;
    await window.press(OPEN);
    await waitForPopup(window);
    await tabTo(window, (focused) => focused.role === "minutes");
    const usual = await chosenMinutes(window);
    await window.keyboard.press("Right");
    const chosen = usual === 5 ? 10 : 5;
    await until(`the choice of ${chosen} minutes`, async () => (await chosenMinutes(window)) === chosen);
    await tabTo(window, (focused) => focused.role === "request");
    await window.keyboard.press("Return");
    await until("the letter", async () => (await window.read()).text !== before);
    await waitForPopupEnd(window);

    await window.press(OPEN);
    await waitForPopup(window);
    await until("the length to be kept", async () => (await chosenMinutes(window)) === chosen);
  });

  scene(`${language}: the popup is in Thunderbird's language, and every control has a name`, getStage, async ({ open }) => {
    const window = await openHarshDraft(open);
    await window.press(OPEN);
    await waitForPopup(window);
    const page = await inPopup(window, () => ({
      language: document.documentElement.lang,
      text: document.body.innerText,
      nameless: [...document.querySelectorAll("button, input, select, a, [tabindex]")]
        .filter((control) => !(control.textContent.trim() || control.getAttribute("aria-label") || control.labels?.[0]?.textContent.trim()))
        .map((control) => control.outerHTML),
    }));
    assert.equal(page.language, language);
    assert.match(page.text, language === "de" ? /Anruf|Telefonat|Gespräch/ : /call/i);
    assert.deepEqual(page.nameless, []);
  });

  async function openHarshDraft(open) {
    const window = await open.new({ to: draft.to, subject: draft.subject });
    await window.type(`${draft.greeting}\n\n${draft.harsh}`);
    await waitForState(window, "call");
    return window;
  }
}

function chosenMinutes(window) {
  return inPopup(window, () => Number(document.querySelector("input[name=minutes]:checked")?.value));
}

async function tabTo(window, isWanted) {
  const passed = [];
  for (let step = 0; step < MORE_STEPS_THAN_NEEDED; step += 1) {
    const focused = await focusedInPopup(window);
    if (isWanted(focused)) return;
    passed.push(focused);
    await window.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not lead there; it led over: ${JSON.stringify(passed)}`);
}
