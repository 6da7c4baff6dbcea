// SPDX-License-Identifier: MPL-2.0
// One click puts the letter that asks for a call into the draft, and one undo takes it out again.

import assert from "node:assert/strict";
import { COMPLAINT_ID, DRAFTS } from "../conversations.mjs";
import { clickButton, popupIsOpen, requestCall, waitForPopupEnd } from "../harness/companion.mjs";
import { askHost } from "../harness/host.mjs";
import { scene } from "../harness/scene.mjs";
import { PROGRAM } from "../harness/stage.mjs";
import { until } from "../harness/waiting.mjs";

/** How a letter names the length of ten minutes. */
export const TEN_MINUTES = { de: /zehn Minuten|10 Minuten/, en: /ten minutes|10 minutes/ };

/** Declares the scenes in a language ("de" or "en") on the stage that `getStage` returns. */
export function declareCallRequest(language, getStage) {
  const draft = DRAFTS[language];
  const { greeting, civil } = draft;

  for (const format of ["html", "plain"]) {
    const say = (name) => `${language}, ${format}: ${name}`;

    scene(say("request a call, own greeting reused, one undo"), getStage, async ({ stage, open }) => {
      const window = await open.new({ format, to: draft.to, subject: draft.subject });
      await window.type(`${greeting}\n\n${civil}`);
      // In the middle of a word, where a lost caret shows.
      await window.press("Left", "Left", "Left");
      const before = await window.read();
      await putLetter(window, before);
      const after = await window.read();
      await stage.screenshot(`${language}-${format}-letter`);

      const letter = await expectedLetter(stage, draft, `${greeting}\n\n${civil}\n`);
      assert.deepEqual(lines(after.text), [greeting, ...lines(letter.text), ...lines(before.text).slice(1)]);
      assertIntact(before, after);
      assert.equal(after.around, before.around, "the caret has left its place");
      await undoOnce(window, before);
    });

    scene(say("request a call in an empty draft, one undo"), getStage, async ({ stage, open }) => {
      const window = await open.new({ format, to: draft.to, subject: draft.subject });
      const before = await window.read();
      await putLetter(window, before);
      const after = await window.read();
      const letter = await expectedLetter(stage, draft, "");
      assert.deepEqual(lines(after.text), [...lines(letter.text), ...lines(before.text)]);
      assertIntact(before, after);
      await undoOnce(window, before);
    });

    scene(say("request a call in a reply, quote and signature untouched, one undo"), getStage, async ({ stage, open }) => {
      const window = await open.reply({ format, id: COMPLAINT_ID[language] });
      await window.type(civil);
      const before = await window.read();
      assert.ok(before.quote !== "" && before.signature !== "", "quote or signature is not there");
      await putLetter(window, before);
      const after = await window.read();
      await stage.screenshot(`${language}-${format}-letter-reply`);

      const added = lines(after.text).slice(0, lines(after.text).length - lines(before.text).length);
      assert.ok(added.length >= 3, `a letter has a greeting, a text and a closing: ${JSON.stringify(added)}`);
      assert.match(added.join(" "), TEN_MINUTES[language]);
      assert.deepEqual(lines(after.text).slice(added.length), lines(before.text), "what stood there must stay below the letter");
      assertIntact(before, after);
      await undoOnce(window, before);
    });
  }
}

/** Requests a call by the mouse, and waits for the letter. */
export async function putLetter(window, before, options) {
  await clickButton(window);
  await requestCall(window, 10, options);
  await until("the letter", async () => (await window.read()).text !== before.text);
  if (await popupIsOpen(window)) await window.keyboard.press("Escape");
  await waitForPopupEnd(window);
}

/** Presses Ctrl+Z once, and demands that draft and caret are what they were. */
export async function undoOnce(window, before) {
  await window.press("ctrl+z");
  const after = await window.read();
  assert.equal(after.html, before.html, "one undo must restore the draft");
  assert.deepEqual(after.caret, before.caret, "one undo must restore the caret");
}

function expectedLetter(stage, { to, subject }, text) {
  const { name, address } = stage.writer;
  const language = stage.locale.slice(0, 2);
  return askHost(PROGRAM, {
    method: "request-call",
    locale: language,
    minutes: 10,
    me: [address],
    draft: { subject, from: `${name} <${address}>`, to: [to], text },
  });
}

export function assertIntact(before, after) {
  assert.equal(after.quote, before.quote, "the quote has changed");
  assert.equal(after.signature, before.signature, "the signature has changed");
  assert.ok(!/offhook|data-|class="(?!moz-)/i.test(after.html.replace(before.html, "")), `a trace in the markup: ${after.html}`);
}

/** The lines that hold something, without the signature's separator; a paragraph of the editor and an empty line of the letter are the same gap. */
export function lines(text) {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "" && line !== "--");
}
