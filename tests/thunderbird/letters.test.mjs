// SPDX-License-Identifier: MPL-2.0
// Letters beside the plain request: the harsh draft kept aside, what was said on the telephone, and own sentences.

import assert from "node:assert/strict";
import { DRAFTS, WRITERS } from "./conversations.mjs";
import { clickButton, clickInPopup, inPopup, waitForPopup, waitForPopupEnd } from "./harness/companion.mjs";
import { askHost } from "./harness/host.mjs";
import { scene } from "./harness/scene.mjs";
import { declareStage, PROGRAM } from "./harness/stage.mjs";
import { pause, until } from "./harness/waiting.mjs";
import { undoOnce } from "./scenes/call-request.mjs";
import { expectCalm, waitForState, waitForWarning } from "./scenes/judging.mjs";

const draft = DRAFTS.en;
const DIVIDER = /^―{5} .+ ―{5}$/m;

const getStage = declareStage({ writer: WRITERS.en });

for (const format of ["html", "plain"]) {
  scene(`${format}: the harsh draft stays below a line, is not judged, and is sent only when allowed`, getStage, async ({ stage, open }) => {
    const window = await open.new({ format, to: draft.to, subject: draft.subject });
    await window.type(`${draft.greeting}\n\n${draft.harsh}`);
    await waitForState(window, "call");
    const before = await window.read();
    await keepAside(window, before);
    const after = await window.read();
    const [above, below] = after.text.split(DIVIDER);
    assert.ok(above.includes(draft.greeting) && !above.includes(draft.harsh) && below.includes(draft.harsh), after.text);
    await expectCalm(window);
    await stage.screenshot(`letters-aside-${format}`);
    await undoOnce(window, before);

    await waitForState(window, "call");
    await keepAside(window, await window.read());
    const sentBefore = stage.sink.mails.length;
    await window.pressSend();
    await waitForPopup(window);
    assert.equal(await inPopup(window, () => document.getElementById("held").dataset.reason), "private-text");
    await stage.screenshot(`letters-held-${format}`);
    await window.keyboard.press("Escape");
    await waitForPopupEnd(window);
    await window.pressSend();
    await waitForPopup(window);
    await pause(500);
    assert.equal(stage.sink.mails.length, sentBefore, "it must not be sent unless it is allowed");
    await clickInPopup(window, "#remove-private-text");
    await waitForPopupEnd(window);
    await until("the private text to be gone", async () => !(await window.read()).text.includes(draft.harsh));
    await window.send();
    const sent = await until("the mail at the server", () => stage.sink.mails[sentBefore]);
    assert.ok(!sent.includes(draft.harsh) && !/=E2=80=95|―/.test(sent), sent);
  });

  scene(`${format}: what was said on the telephone is written down, one undo`, getStage, async ({ stage, open }) => {
    const window = await open.new({ format, to: draft.to, subject: draft.subject });
    await window.type(`${draft.greeting}\n\n${draft.civil}`);
    const before = await window.read();
    await clickButton(window);
    await clickInPopup(window, "#after-call > summary");
    await clickInPopup(window, "#agreed");
    await window.keyboard.type("- New delivery on Monday\nNo extra charge");
    await stage.screenshot(`letters-after-call-${format}`);
    await clickInPopup(window, "#after-call-button");
    await until("the letter", async () => (await window.read()).text !== before.text);
    await waitForPopupEnd(window);
    const { text } = await window.read();
    for (const line of ["- New delivery on Monday", "- No extra charge"]) assert.ok(text.includes(line), text);
    await undoOnce(window, before);
  });
}

scene("a harsh mail is held once, and sent when it is sent again", getStage, async ({ stage, open }) => {
  const window = await open.new({ to: draft.to, subject: draft.subject });
  await window.type(`${draft.greeting}\n\n${draft.harsh}`);
  await waitForWarning(window);
  const sentBefore = stage.sink.mails.length;
  await window.send({
    async held() {
      await waitForPopup(window);
      assert.equal(await inPopup(window, () => document.getElementById("held").dataset.reason), "strong-warning");
      await stage.screenshot("letters-held-strong");
      assert.equal(stage.sink.mails.length, sentBefore);
      await window.keyboard.press("Escape");
      await waitForPopupEnd(window);
    },
  });
  const sent = await until("the mail at the server", () => stage.sink.mails[sentBefore]);
  assert.ok(sent.includes(draft.harsh));
});

scene("an own sentence stands in the letter", getStage, async ({ stage }) => {
  const own = "May I ring you for {minutes} minutes?";
  const change = { method: "change-template", locale: "en", language: "en", key: "formal.request", text: own };
  const { templates } = await askHost(PROGRAM, change, stage.folders.environment);
  assert.equal(templates.find(({ key }) => key === "formal.request").text, own);
  const asked = { method: "request-call", minutes: 5, locale: "en", draft: { to: [draft.to], subject: draft.subject, text: "" } };
  const { text } = await askHost(PROGRAM, asked, stage.folders.environment);
  assert.match(text, /May I ring you for five minutes\?/);
});

async function keepAside(window, before) {
  await clickButton(window);
  await clickInPopup(window, "#keep-private");
  await clickInPopup(window, "#request-call-button");
  await until("the letter", async () => (await window.read()).text !== before.text);
  await waitForPopupEnd(window);
}
