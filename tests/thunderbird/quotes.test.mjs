// SPDX-License-Identifier: MPL-2.0
// Answers between the lines of a quote, with emoji and combining characters: exactly the writer's own words are
// underlined, also after edits before and between them.

import assert from "node:assert/strict";
import { DRAFTS, WRITERS } from "./conversations.mjs";
import { scene } from "./harness/scene.mjs";
import { declareStage } from "./harness/stage.mjs";
import { until } from "./harness/waiting.mjs";
import { declareLog } from "./scenes/log.mjs";

const { greeting, harsh, subject } = DRAFTS.en;
const meant = harsh.replace(/\.$/, "");
const CAFE = "Cafe\u0301"; // e with a combining acute accent
const THUMB = "👍\u{1F3FD}"; // with a skin tone

const firstLine = "Where is the invoice? 👩‍👩‍👧";
const lastLine = `And who pays for the ${CAFE}?`;
const ID = "between.lines@example.com";
const mail = {
  from: "Max Hill <max.hill@example.com>",
  to: `${WRITERS.en.name} <${WRITERS.en.address}>`,
  subject,
  text: [greeting, "", harsh, firstLine, "", harsh, lastLine, "", "Max Hill"].join("\n"),
  id: ID,
  date: new Date(Date.UTC(2026, 2, 1, 9)),
};

const getStage = declareStage({ writer: WRITERS.en, mails: [{ folder: "Inbox", mail }] });

for (const format of ["html", "plain"]) {
  scene(`${format}: answers between the lines of a quote are underlined at the right place, also after edits`, getStage, async ({ stage, open }) => {
    const window = await open.reply({ format, id: ID });
    await answerBelow(window, firstLine, `${THUMB} ${CAFE}: ${harsh} One`);
    await expectMarks(window, [{ before: `${THUMB} ${CAFE}: `, after: ". One" }]);

    await answerBelow(window, lastLine, `😀 ${harsh} Two ${THUMB}`);
    const both = [
      { before: `${THUMB} ${CAFE}: `, after: ". One" },
      { before: "😀 ", after: `. Two ${THUMB}` },
    ];
    await expectMarks(window, both);
    await stage.screenshot(`${format}-interleaved`);

    // Between emoji and accent of the first answer, and right behind its harsh words
    await window.placeCaret({ after: THUMB });
    await window.type(` e\u0301😀`);
    const edited = [{ before: `${THUMB} e\u0301😀 ${CAFE}: `, after: ". One" }, both[1]];
    await expectMarks(window, edited);
    await window.placeCaret({ after: `${CAFE}: ${meant}` });
    await window.type(`${THUMB}`);
    await expectMarks(window, [{ before: edited[0].before, after: `${THUMB}. One` }, both[1]]);

    // Above the quote, before all that is there
    await window.placeCaret({ at: "start" });
    await window.type(`${CAFE} 😀${THUMB}\n${harsh}\n`);
    await expectMarks(window, [{ before: "", after: "." }, { before: edited[0].before, after: `${THUMB}. One` }, both[1]]);
    await stage.screenshot(`${format}-interleaved-edited`);
  });

  scene(`${format}: an answer between the lines that is taken back and written again is underlined at its new place`, getStage, async ({ open }) => {
    const window = await open.reply({ format, id: ID });
    await answerBelow(window, firstLine, `${CAFE} ${harsh}`);
    await expectMarks(window, [{ before: `${CAFE} `, after: "." }]);
    await window.press(...Array(harsh.length).fill("BackSpace"));
    await expectMarks(window, []);
    await window.type(`${THUMB}${harsh}`);
    await expectMarks(window, [{ before: `${CAFE} ${THUMB}`, after: "." }]);
  });
}

declareLog(getStage, [harsh, subject]);

/** Ends the quoted line and types below it, as one does to answer in between. */
async function answerBelow(window, quotedLine, answer) {
  await window.placeCaret({ after: quotedLine });
  await window.press("Return");
  await window.type(answer);
}

/** Waits until the harsh words are underlined exactly there, in that order, and nothing else is. */
async function expectMarks(window, expected) {
  await until(`the underlines between ${JSON.stringify(expected)}`, async () => {
    const marks = await window.highlightsInContext();
    const found = marks.map(({ words, before, after }) => ({ words, before: before.trimStart(), after: after.trimEnd() }));
    const wanted = expected.map((one) => ({ words: meant, ...one }));
    try {
      assert.deepEqual(sorted(found), sorted(wanted));
      return true;
    } catch {
      throw new Error(JSON.stringify(found));
    }
  });
}

const sorted = (marks) => marks.map((mark) => JSON.stringify(mark)).sort();
