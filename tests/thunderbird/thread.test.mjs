// SPDX-License-Identifier: MPL-2.0
// The thread as the compose window sees it: mails of both sides, in two folders, and an automatic reply among them.

import assert from "node:assert/strict";
import { DRAFTS, LAST_TURN_ID, longThread, WRITERS } from "./conversations.mjs";
import { clickButton, readPopup } from "./harness/companion.mjs";
import { scene } from "./harness/scene.mjs";
import { declareStage } from "./harness/stage.mjs";
import { until } from "./harness/waiting.mjs";
import { waitForWarning } from "./scenes/judging.mjs";

const getStage = declareStage({ writer: WRITERS.de, locale: "de", mails: withAutomaticReply(longThread("de", 6)) });

scene("a thread of six mails in two folders is counted in turns", getStage, async ({ stage, open }) => {
  const window = await open.reply({ id: LAST_TURN_ID.de.six });
  await window.type(DRAFTS.de.greeting);
  await waitForWarning(window);
  await clickButton(window);
  // What was judged while somebody typed on is shown when the text that stands there now has been judged.
  const warnings = await until("the reasons", async () => {
    const popup = await readPopup(window);
    return popup.warnings.length > 0 && popup.warnings;
  });
  assert.deepEqual(warnings.map(({ kind }) => kind), ["long-thread"]);
  assert.match(warnings[0].reason, /^Mit dieser sind hier 7 Mails in 7 Zügen binnen 5 Tagen .* wechselte 6-mal die Seite\. Das hat bisher 63 Wörter gekostet/);
  await stage.screenshot("de-six-mails");
});

/** The writer's third mail was answered by a machine as well, and the later mails name that answer. */
function withAutomaticReply(thread) {
  const answered = thread[4].mail;
  const id = "automatic@example.com";
  const mail = {
    ...thread[3].mail,
    id,
    references: [...answered.references, answered.id],
    text: "Ich bin heute nicht im Büro.",
    date: new Date(answered.date.getTime() + 60_000),
    headers: { "Auto-Submitted": "auto-replied" },
  };
  const last = { ...thread[5].mail, references: [...thread[5].mail.references, id] };
  return [...thread.slice(0, 5), { folder: "Inbox", mail }, { folder: "Inbox", mail: last }];
}
