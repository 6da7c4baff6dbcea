// SPDX-License-Identifier: MPL-2.0
// A folder of 50,000 mails: the thread is found in it, and no key is lost meanwhile.

import assert from "node:assert/strict";
import { LAST_TURN_ID, longThread, otherMails, WRITERS } from "./conversations.mjs";
import { clickButton, readPopup, waitForPopupEnd } from "./harness/companion.mjs";
import { scene } from "./harness/scene.mjs";
import { declareStage } from "./harness/stage.mjs";
import { until } from "./harness/waiting.mjs";
import { waitForWarning } from "./scenes/judging.mjs";

const mails = [...otherMails("en", "Inbox", 50_000), ...otherMails("en", "Sent", 5_000), ...longThread("en", 6)];
const getStage = declareStage({ writer: WRITERS.en, mails });

scene("a thread in a folder of 50,000 mails is counted, and no key is lost", getStage, async ({ open, report }) => {
  const before = performance.now();
  const window = await open.reply({ id: LAST_TURN_ID.en.six, format: "plain" });
  report(`the window stands after ${Math.round(performance.now() - before)} ms`);
  const words = "Hello Mr Hill, left of the pillar please, and not left of the window. ";
  await window.type(words);
  await waitForWarning(window);
  report(`the thread is known after ${Math.round(performance.now() - before)} ms`);
  assert.ok((await window.read()).text.includes(words.trim()), "keys were lost");
  await waitForReason(window, /^With this one, 7 mails have gone to and fro here in 7 turns within 5 days;/);
});

scene("the words of all its mails are found when the draft asks a question", getStage, async ({ open }) => {
  const window = await open.reply({ id: LAST_TURN_ID.en.six, format: "plain" });
  const question = "Shall the shelf stand on the left side of the pillar or of the window? ";
  await window.type(question);
  await waitForWarning(window);
  await waitForReason(window, / 7 turns within 5 days; .* That has cost 6[0-9] words so far\./);
  assert.ok((await window.read()).text.includes(question.trim()), "keys were lost");
});

/** Opens the popup until it tells such a reason of a long thread: it tells more as more of the thread is known. */
function waitForReason(window, expected) {
  return until(`a reason like ${expected}`, async () => {
    await clickButton(window);
    const { warnings } = await readPopup(window);
    await window.press("Escape");
    await waitForPopupEnd(window);
    if (warnings.length === 1 && warnings[0].kind === "long-thread" && expected.test(warnings[0].reason)) return true;
    throw new Error(JSON.stringify(warnings));
  });
}
