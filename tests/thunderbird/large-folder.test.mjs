// SPDX-License-Identifier: MPL-2.0
// A folder of 50,000 mails: the thread is found in it, and no key is lost meanwhile.

import assert from "node:assert/strict";
import { LAST_TURN_ID, longThread, otherMails, WRITERS } from "./conversations.mjs";
import { clickButton, readPopup } from "./harness/companion.mjs";
import { scene } from "./harness/scene.mjs";
import { declareStage } from "./harness/stage.mjs";
import { until } from "./harness/waiting.mjs";
import { waitForWarning } from "./scenes/judging.mjs";

const mails = [...otherMails("en", "Inbox", 50_000), ...otherMails("en", "Sent", 5_000), ...longThread("en", 6)];
const getStage = declareStage({ writer: WRITERS.en, mails });

scene("a thread in a folder of 50,000 mails is found, and no key is lost", getStage, async ({ open, report }) => {
  const before = performance.now();
  const window = await open.reply({ id: LAST_TURN_ID.en.six, format: "plain" });
  report(`the window stands after ${Math.round(performance.now() - before)} ms`);
  const words = "Hello Mr Hill, left of the pillar please, and not left of the window. ";
  await window.type(words);
  await waitForWarning(window);
  report(`the thread is known after ${Math.round(performance.now() - before)} ms`);
  assert.ok((await window.read()).text.includes(words.trim()), "keys were lost");

  await clickButton(window);
  // What was judged while somebody typed on is shown when the text that stands there now has been judged.
  const warnings = await until("the reasons", async () => {
    const popup = await readPopup(window);
    return popup.warnings.length > 0 && popup.warnings;
  });
  assert.deepEqual(warnings.map(({ kind }) => kind), ["long-thread"]);
  assert.match(warnings[0].reason, /^With this one, 7 mails have gone to and fro here in 7 turns within 5 days;/);
});
