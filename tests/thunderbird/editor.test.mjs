// SPDX-License-Identifier: MPL-2.0
// The editor's other moods: body text instead of paragraphs, answers below the quote and within it, drafts opened again,
// two windows, long drafts; and Thunderbird started again.

import assert from "node:assert/strict";
import { COMPLAINT_ID, complaint, DRAFTS, HARSH_ID, harshMail, WRITERS } from "./conversations.mjs";
import { clickButton, inBackground } from "./harness/companion.mjs";
import { scene } from "./harness/scene.mjs";
import { declareStage } from "./harness/stage.mjs";
import { pause } from "./harness/waiting.mjs";
import { assertIntact, lines, putLetter, TEN_MINUTES, undoOnce } from "./scenes/call-request.mjs";
import { expectCalm, waitForState, waitForUnderline, waitForWarning } from "./scenes/judging.mjs";
import { declareLog } from "./scenes/log.mjs";

const draft = DRAFTS.en;
const { greeting, harsh, civil } = draft;

const getStage = declareStage({ writer: WRITERS.en, mails: [...harshMail("en"), ...complaint("en")] });

for (const format of ["html", "plain"]) {
  scene(`${format}: an answer within the quote is judged, the quote is not`, getStage, async ({ stage, open }) => {
    const window = await open.reply({ format, id: HARSH_ID.en });
    await window.placeCaret({ after: greeting });
    await window.press("Return");
    await window.type(civil);
    await pause(1000);
    await expectCalm(window);
    await window.type(` ${harsh}`);
    await waitForWarning(window);
    await waitForUnderline(window, [harsh]);
    await stage.screenshot(`${format}-within-quote`);
  });

  scene(`${format}: an answer below the quote is judged, and gets its letter there`, getStage, async ({ stage, open }) => {
    await stage.setPreference("mail.identity.id1.reply_on_top", 0);
    try {
      const window = await open.reply({ format, id: COMPLAINT_ID.en });
      await window.type(`${greeting}\n\n${harsh}`);
      await waitForWarning(window);
      await waitForUnderline(window, [harsh]);
      const before = await window.read();
      await putLetter(window, before);
      const after = await window.read();
      assertIntact(before, after);
      const written = lines(after.text);
      assert.ok(written.indexOf(greeting) >= 0 && written.indexOf(greeting) < written.indexOf(harsh), JSON.stringify(written));
      const quoteEnds = written.findLastIndex((line) => line.includes("Max Hill"));
      assert.ok(written.findIndex((line) => TEN_MINUTES.en.test(line)) > quoteEnds, `the letter stands above the quote: ${JSON.stringify(written)}`);
      await stage.screenshot(`${format}-below-quote`);
      await undoOnce(window, before);
    } finally {
      await stage.setPreference("mail.identity.id1.reply_on_top", 1);
    }
  });

  scene(`${format}: a draft opened again is judged like before`, getStage, async ({ open }) => {
    const first = await open.reply({ format, id: HARSH_ID.en });
    await first.type(`${greeting}\n\n${civil} `);
    await first.saveAsDraft();
    await first.close();
    const window = await open.draft();
    await pause(1000);
    await expectCalm(window);
    await window.placeCaret({ after: civil });
    await window.type(` ${harsh}`);
    await waitForWarning(window);
    await waitForUnderline(window, [harsh]);
  });

  scene(`${format}: the letter takes the place of the own text when that is wished, one undo`, getStage, async ({ open }) => {
    const window = await open.reply({ format, id: HARSH_ID.en });
    await window.type(`${greeting}\n\n${harsh}\n\n${civil}`);
    await waitForWarning(window);
    const before = await window.read();
    await putLetter(window, before, { replace: true });
    const after = await window.read();
    // The quote holds the greeting and the harsh words as well, and keeps them.
    const fewer = (words) => before.text.split(words).length - after.text.split(words).length;
    assert.deepEqual([fewer(greeting), fewer(harsh), fewer(civil)], [0, 1, 1], after.text);
    assertIntact(before, after);
    await expectCalm(window);
    await undoOnce(window, before);
  });
}

scene("html with body text instead of paragraphs: judged, letter, one undo", getStage, async ({ stage, open }) => {
  await stage.setPreference("mail.compose.default_to_paragraph", false);
  try {
    const window = await open.new({ to: draft.to, subject: draft.subject });
    await window.type(`${greeting}\n\n${harsh}`);
    await waitForWarning(window);
    await waitForUnderline(window, [harsh]);
    const before = await window.read();
    await putLetter(window, before);
    const after = await window.read();
    assert.equal(lines(after.text)[0], greeting);
    assert.ok(lines(after.text).includes(harsh));
    assert.ok(!/<p[ >]/.test(after.html), `paragraphs in a mail without: ${after.html}`);
    assertIntact(before, after);
    await undoOnce(window, before);
  } finally {
    await stage.setPreference("mail.compose.default_to_paragraph", true);
  }
});

scene("html with words in bold and a list: underlined across elements", getStage, async ({ open }) => {
  const body = `<p>${greeting}</p><ul><li>${civil}</li><li>you are <b>completely</b> <i>incompetent</i>.</li></ul>`;
  const window = await open.new({ to: draft.to, subject: draft.subject, body });
  await waitForWarning(window);
  await waitForUnderline(window, [harsh]);
});

scene("two windows, two states", getStage, async ({ open }) => {
  const first = await open.new({ to: draft.to, subject: draft.subject });
  const second = await open.new({ to: draft.to, subject: draft.subject });
  await first.type(`${greeting}\n\n${harsh}`);
  await second.type(`${greeting}\n\n${civil}`);
  await waitForState(first, "call");
  await expectCalm(second);
  await waitForUnderline(first, [harsh]);
});

scene("a draft of 100,000 characters: every key arrives", getStage, async ({ open, report }) => {
  const paragraph = `<p>${"The parcel lies at the gate and waits. ".repeat(10)}</p>`;
  const body = paragraph.repeat(Math.ceil(100000 / paragraph.length));
  const window = await open.new({ to: draft.to, subject: draft.subject, body });
  await window.placeCaret({ at: "start" });
  const words = `${civil} The end of it. ${harsh} `;
  const lastKey = await window.type(words);
  await waitForWarning(window);
  report(`state after the last key: ${Math.round(performance.now() - lastKey)} ms`);
  assert.ok((await window.read()).text.startsWith(words.trim()), "keys were lost");
});

scene("the own telephone number stands in the letter", getStage, async ({ stage, open }) => {
  const number = "+44 20 7946 0123";
  await inBackground(stage.thunderbird, (digits) => messenger.storage.local.set({ number: digits }), number);
  try {
    const window = await open.new({ to: draft.to, subject: draft.subject });
    await putLetter(window, await window.read());
    assert.ok((await window.read()).text.includes(number));
  } finally {
    await inBackground(stage.thunderbird, () => messenger.storage.local.remove("number"));
  }
});

scene("dark theme", getStage, async ({ stage, open }) => {
  await stage.setPreference("ui.systemUsesDarkTheme", 1);
  try {
    const window = await open.new({ to: draft.to, subject: draft.subject });
    await window.type(`${greeting}\n\n${harsh}`);
    await waitForState(window, "call");
    await clickButton(window);
    await stage.screenshot("dark");
  } finally {
    await stage.setPreference("ui.systemUsesDarkTheme", 0);
  }
});

declareLog(getStage, [harsh, civil, draft.subject]);

scene("after Thunderbird has been started again, everything works", getStage, async ({ stage, open }) => {
  await stage.restart();
  const window = await open.new({ to: draft.to, subject: draft.subject });
  await window.type(`${greeting}\n\n${harsh}`);
  await waitForState(window, "call");
  await waitForUnderline(window, [harsh]);
});
