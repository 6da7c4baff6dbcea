// SPDX-License-Identifier: MPL-2.0
// What Offhook says while a mail is being written.

import assert from "node:assert/strict";
import { COMPLAINT_ID, DRAFTS, HARSH_ID, LAST_TURN_ID } from "../conversations.mjs";
import { clickButton, readButton, readPopup } from "../harness/companion.mjs";
import { scene } from "../harness/scene.mjs";
import { pause, until } from "../harness/waiting.mjs";

/** More than the add-on's own pause after the last key and any answer of the host. */
const LONG_ENOUGH = 1000;

/** Declares the scenes in a language ("de" or "en") on the stage that `getStage` returns. */
export function declareJudging(language, getStage) {
  const draft = DRAFTS[language];
  const { greeting, harsh, civil } = draft;

  for (const format of ["html", "plain"]) {
    const say = (name) => `${language}, ${format}: ${name}`;

    scene(say("harsh words → call, underlined, with a reason"), getStage, async ({ stage, open, report }) => {
      const window = await open.new({ format, to: draft.to, subject: draft.subject });
      const lastKey = await window.type(`${greeting}\n\n${harsh}`);
      await waitForState(window, "call");
      report(`state after the last key: ${Math.round(performance.now() - lastKey)} ms`);
      await waitForUnderline(window, [harsh]);
      assert.ok((await window.read()).text.includes(harsh), "keys were lost");
      report(`underline after the last key: ${Math.round(performance.now() - lastKey)} ms`);

      await clickButton(window);
      const popup = await readPopup(window);
      const tone = popup.warnings.find((warning) => warning.kind === "tone");
      assert.ok(tone, `no warning about the tone: ${JSON.stringify(popup)}`);
      assert.notEqual(tone.reason, "");
      assert.ok(tone.words.some((words) => harsh.includes(words)), `the words are not named: ${JSON.stringify(tone)}`);
      await stage.screenshot(`${language}-${format}-harsh`);
    });

    scene(say("civil words → calm, also after harsh ones were taken back"), getStage, async ({ stage, open }) => {
      const window = await open.new({ format, to: draft.to, subject: draft.subject });
      await window.type(`${greeting}\n\n${civil}`);
      await pause(LONG_ENOUGH);
      await expectCalm(window);
      await stage.screenshot(`${language}-${format}-civil`);

      await window.type(` ${harsh}`);
      await waitForWarning(window);
      await window.press(...Array(harsh.length).fill("BackSpace"));
      await waitForState(window, "calm");
      await expectCalm(window);
    });

    scene(say("harsh words in the quote → calm; the same as own words → call"), getStage, async ({ stage, open }) => {
      const window = await open.reply({ format, id: HARSH_ID[language] });
      assert.ok((await window.read()).text.includes(harsh), "the quote is not there");
      await window.type(`${greeting}\n\n${civil} `);
      await pause(LONG_ENOUGH);
      await expectCalm(window);
      await stage.screenshot(`${language}-${format}-harsh-quote`);

      await window.type(harsh);
      await waitForWarning(window);
      await waitForUnderline(window, [harsh]);
      await window.press(...Array(harsh.length).fill("BackSpace"));
      await waitForState(window, "calm");
    });

    scene(say("harsh words in the signature → calm"), getStage, async ({ stage, open }) => {
      await stage.setSignature(`${harsh}\n${draft.subject}`);
      try {
        const window = await open.new({ format, to: draft.to, subject: draft.subject });
        assert.ok((await window.read()).text.includes(harsh), "the signature is not there");
        await window.type(`${greeting}\n\n${civil} `);
        await pause(LONG_ENOUGH);
        await expectCalm(window);
        await stage.screenshot(`${language}-${format}-harsh-signature`);

        await window.type(harsh);
        await waitForWarning(window);
        await waitForUnderline(window, [harsh]);
      } finally {
        await stage.setSignature(stage.writer.signature);
      }
    });

    scene(say("reply to a complaint → complaint"), getStage, async ({ stage, open }) => {
      const window = await open.reply({ format, id: COMPLAINT_ID[language] });
      await window.type(greeting);
      await waitForWarning(window);
      await clickButton(window);
      const popup = await readPopup(window);
      assert.deepEqual(popup.warnings.map((warning) => warning.kind), ["complaint"]);
      assert.notEqual(popup.warnings[0].reason, "");
      assert.deepEqual(await window.highlights(), [], "a complaint is not about the draft's words");
      await stage.screenshot(`${language}-${format}-complaint`);
    });
  }

  scene(`${language}: ninth mail of a thread → long-thread`, getStage, async ({ stage, open }) => {
    const window = await open.reply({ id: LAST_TURN_ID[language].long });
    await window.type(greeting);
    await waitForWarning(window);
    await clickButton(window);
    const popup = await readPopup(window);
    assert.deepEqual(popup.warnings.map((warning) => warning.kind), ["long-thread"]);
    await stage.screenshot(`${language}-long-thread`);
  });

  scene(`${language}: third mail of a thread → calm`, getStage, async ({ open }) => {
    const window = await open.reply({ id: LAST_TURN_ID[language].short });
    await window.type(greeting);
    await pause(LONG_ENOUGH);
    await expectCalm(window);
  });
}

export function waitForState(window, state) {
  return until(`the state “${state}”`, async () => {
    const button = await readButton(window);
    if (button.state === state) return button;
    throw new Error(JSON.stringify(button));
  });
}

/** Waits for either of the states that advise a call; how strongly, depends on what stands around the harsh words. */
export function waitForWarning(window) {
  return until("a warning", async () => {
    const button = await readButton(window);
    if (["consider", "call"].includes(button.state)) return button;
    throw new Error(JSON.stringify(button));
  });
}

/** Waits until exactly these own words are underlined, each once. */
export function waitForUnderline(window, expected) {
  return until(`the underline of ${JSON.stringify(expected)}`, async () => {
    const marks = await window.highlights();
    const ownWords = marks.filter((mark) => mark.where === "own").map((mark) => mark.words);
    if (marks.length === expected.length && expected.every((words) => ownWords.some((own) => own !== "" && words.includes(own)))) return true;
    throw new Error(JSON.stringify(marks));
  });
}

// Icon, badge and title are drawn one after the other.
export function expectCalm(window) {
  return until("a calm button and no underline", async () => {
    const button = await readButton(window);
    const marks = await window.highlights();
    if (button.state === "calm" && button.badge === "" && marks.length === 0) return true;
    throw new Error(JSON.stringify({ button, marks }));
  });
}
