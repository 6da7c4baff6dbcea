// SPDX-License-Identifier: MPL-2.0
// What is saved and sent holds nothing of Offhook's: the same mails are written without the add-on and with it. The
// window in between was open before the add-on was installed.

import assert from "node:assert/strict";
import { DRAFTS, WRITERS } from "./conversations.mjs";
import { clickButton, inPopup, requestCall, waitForPopup, waitForPopupEnd } from "./harness/companion.mjs";
import { readMails } from "./harness/mailbox.mjs";
import { scene } from "./harness/scene.mjs";
import { ADDON, declareStage } from "./harness/stage.mjs";
import { until } from "./harness/waiting.mjs";
import { TEN_MINUTES } from "./scenes/call-request.mjs";
import { waitForState, waitForUnderline, waitForWarning } from "./scenes/judging.mjs";

const draft = DRAFTS.de;
const words = `${draft.greeting}\n\n${draft.harsh} 😀\n\n${draft.civil}`;
const without = {};

const getStage = declareStage({ writer: WRITERS.de, locale: "de", addon: false });

for (const format of ["html", "plain"]) {
  scene(`${format}: written without the add-on`, getStage, async ({ stage, open }) => {
    const window = await open.new({ format, to: draft.to, subject: draft.subject });
    await window.type(words);
    without[format] = await saveAndSend(stage, window);
    assert.ok(without[format].draft.includes(draft.harsh) && without[format].sent.includes(draft.harsh));
  });
}

scene("a window that was open before the installation is served", getStage, async ({ stage, open }) => {
  const window = await open.new({ to: draft.to, subject: draft.subject });
  await window.type(draft.greeting);
  await stage.thunderbird.install(ADDON);
  await window.type(`\n\n${draft.harsh}`);
  await waitForWarning(window);
  await waitForUnderline(window, [draft.harsh]);
  await stage.screenshot("installed-meanwhile");
});

for (const format of ["html", "plain"]) {
  scene(`${format}: written with the add-on, the same is saved and sent`, getStage, async ({ stage, open }) => {
    const window = await open.new({ format, to: draft.to, subject: draft.subject });
    await window.type(words);
    await waitForWarning(window);
    await waitForUnderline(window, [draft.harsh]);
    const seen = await saveAndSend(stage, window, { held: () => expectHeld(window) });
    assert.equal(seen.draft, without[format].draft);
    assert.equal(seen.sent, without[format].sent);
  });

  scene(`${format}: a letter put in and taken out leaves nothing`, getStage, async ({ stage, open }) => {
    const window = await open.new({ format, to: draft.to, subject: draft.subject });
    await window.type(words);
    await waitForWarning(window);
    const before = (await window.read()).text;
    await clickButton(window);
    await requestCall(window, 10);
    await until("the letter", async () => (await window.read()).text !== before);
    await waitForPopupEnd(window);
    await window.press("ctrl+z");
    const seen = await saveAndSend(stage, window, { held: () => expectHeld(window) });
    assert.equal(seen.draft, without[format].draft);
    assert.equal(seen.sent, without[format].sent);
  });

  scene(`${format}: the letter itself is sent without attributes, classes or styles of ours`, getStage, async ({ stage, open }) => {
    const window = await open.new({ format, to: draft.to, subject: draft.subject });
    const before = (await window.read()).text;
    await clickButton(window);
    await requestCall(window, 10);
    await until("the letter", async () => (await window.read()).text !== before);
    await waitForPopupEnd(window);
    const { draft: saved, sent } = await saveAndSend(stage, window);
    for (const mail of [saved, sent]) {
      assert.match(mail, TEN_MINUTES.de);
      assert.doesNotMatch(mail, /offhook|moz-extension|style="[^"]*(highlight|wavy)|<p [a-z]/i);
    }
  });
}

// A harsh mail is asked about once.
async function expectHeld(window) {
  await waitForPopup(window);
  assert.equal(await inPopup(window, () => document.getElementById("held").dataset.reason), "strong-warning");
  await window.keyboard.press("Escape");
  await waitForPopupEnd(window);
}

/** The mail as it lies in Drafts and as it was sent, without what differs in any two mails. */
async function saveAndSend(stage, window, { held } = {}) {
  const savedBefore = readMails(stage.folders.profile, "Drafts").length;
  await window.saveAsDraft();
  const saved = await until("the draft in its folder", () => readMails(stage.folders.profile, "Drafts")[savedBefore]);
  const sentBefore = stage.sink.mails.length;
  await window.send({ held });
  const sent = await until("the mail at the server", () => stage.sink.mails[sentBefore]);
  return { draft: comparable(saved), sent: comparable(sent) };
}

function comparable(mail) {
  return mail
    .replace(/^(Message-ID|Date|X-Mozilla-[\w-]*|X-Account-Key|X-Identity-Key): .*\r?\n/gim, "")
    .replace(/-{12}[\w]{24}/g, "BOUNDARY")
    .replace(/\r/g, "")
    .trim();
}
