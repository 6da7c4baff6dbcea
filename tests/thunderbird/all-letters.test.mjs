// SPDX-License-Identifier: MPL-2.0
// Every letter, for every reason, in every way to address somebody and both kinds of mail: each is put into a draft by a
// click, looked at, and taken out again by one undo. All are printed to build/letters.txt, to be read.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { after, describe } from "node:test";
import { fileURLToPath } from "node:url";
import { WRITERS } from "./conversations.mjs";
import { clickButton, clickInPopup, inBackground, inPopup, popupIsOpen, waitForPopupEnd, waitForTelephone } from "./harness/companion.mjs";
import { askHost } from "./harness/host.mjs";
import { scene } from "./harness/scene.mjs";
import { declareStage, PROGRAM } from "./harness/stage.mjs";
import { until } from "./harness/waiting.mjs";
import { lastIdOf, mailsOf, WAYS } from "./occasions.mjs";
import { assertIntact, lines, TEN_MINUTES, undoOnce } from "./scenes/call-request.mjs";

const PRINTED = fileURLToPath(new URL("../../build/letters.txt", import.meta.url));

const ADDRESSES = {
  sie: { has: /\b(Sie|Ihnen)\b/, lacks: /\b(du|dir|dich|dein\w*)\b/i },
  du: { has: /\b(du|dir|dich)\b/i, lacks: /\b(Ihnen|Ihre?n?|Hätten Sie)\b/ },
  formal: { has: /^Dear /, lacks: /\b(I’m|I’d|I’ve|I’ll)\b/ },
  informal: { has: /^(Hi|Hello) /, lacks: /^Dear /m },
};

/** By the thread that is answered, what the letter says of its reason. */
const REASONS = {
  de: {
    complaint: /danke für (Ihre|deine) Nachricht/,
    "long-thread": /acht E-Mails/,
    scheduling: /Termin/,
    misunderstanding: /noch nicht ganz verstanden/,
    attempts: /ein paarmal versucht, .+ telefonisch zu erreichen/,
    plain: /am Telefon klärt sich das meiste/,
  },
  en: {
    complaint: /^(Thanks|Thank you) for your message/m,
    "long-thread": /eight e-mails/,
    scheduling: /find a time/,
    misunderstanding: /misunderstood each other/,
    attempts: /reach you by phone/,
    plain: /by phone than by e-mail/,
  },
};
const CLOSINGS = /^(Freundliche Grüße|Viele Grüße|Kind regards|Best wishes)$/;
const AFTER_CALL = { de: /für das Gespräch/, en: /(talking with me|for the call)/ };
const TELEPHONE = { de: "+43 1 5550100", en: "+44 20 7946 0000" };
const DIVIDER = /^―{5} .+ ―{5}$/m;

const printed = [];
after(() => {
  mkdirSync(fileURLToPath(new URL("../../build", import.meta.url)), { recursive: true });
  writeFileSync(PRINTED, printed.join("\n"));
});

for (const [language, locale] of [["de", "de"], ["en", "en-US"]]) {
  describe(language, () => {
    const ways = Object.keys(WAYS).filter((way) => WAYS[way].language === language);
    const getStage = declareStage({ writer: WRITERS[language], locale, mails: ways.flatMap(mailsOf) });
    for (const way of ways) for (const format of ["html", "plain"]) declareLetters(way, format, getStage);
  });
}

function declareLetters(way, format, getStage) {
  const { language, other, greeting, own, harsh, agreed, open: stillOpen, threads } = WAYS[way];
  const say = (what) => `${way}, ${format}: ${what}`;
  const subject = threads.plain[0];

  for (const reason of ["complaint", "long-thread", "scheduling", "misunderstanding"]) {
    scene(say(`request a call, ${reason}`), getStage, async (given) => {
      const window = await given.open.reply({ format, id: lastIdOf(way, reason) });
      const letter = await putAndUndo(window, say(`request a call, ${reason}`), () => requestCall(window));
      checkRequest(letter, reason);
    });
  }

  scene(say("request a call, no reason of its own, the own number known"), getStage, async ({ stage, open }) => {
    await inBackground(stage.thunderbird, (number) => messenger.storage.local.set({ number }), TELEPHONE[language]);
    try {
      const window = await open.reply({ format, id: lastIdOf(way, "plain") });
      const letter = await putAndUndo(window, say("request a call, no reason of its own, the own number known"), () => requestCall(window));
      checkRequest(letter, "plain");
      assert.ok(letter.text.includes(TELEPHONE[language]), letter.text);
    } finally {
      await inBackground(stage.thunderbird, () => messenger.storage.local.remove("number"));
    }
  });

  scene(say("request a call in a draft that greets, own words kept below"), getStage, async ({ open }) => {
    const window = await open.new({ format, to: `${other.name} <${other.address}>`, subject });
    await window.type(`${greeting}\n\n${own}`);
    const letter = await putAndUndo(window, say("request a call in a draft that greets, own words kept below"), () => requestCall(window));
    assert.equal(letter.draft.split(greeting).length, 2, "the greeting must stand there once");
    assert.match(letter.text, REASONS[language].plain);
  });

  scene(say("instead of this draft"), getStage, async ({ open }) => {
    const window = await open.reply({ format, id: lastIdOf(way, "plain") });
    await window.type(`${greeting}\n\n${harsh}`);
    const letter = await putAndUndo(window, say("instead of this draft"), async () => {
      await clickInPopup(window, "#keep-private");
      await requestCall(window);
    });
    const [above, below] = letter.draft.split(DIVIDER);
    assert.ok(above.includes(greeting) && !above.includes(harsh) && below.includes(harsh) && !below.includes(greeting), letter.draft);
    assert.match(above, TEN_MINUTES[language]);
  });

  scene(say("after the call: agreed and open points"), getStage, async ({ open }) => {
    const window = await open.reply({ format, id: lastIdOf(way, "plain") });
    const letter = await putAndUndo(window, say("after the call: agreed and open points"), () => writeDown(window, agreed, stillOpen));
    checkWhole(letter);
    assert.match(letter.text, AFTER_CALL[language]);
    for (const point of [...agreed, ...stillOpen]) assert.ok(letter.lines.includes(`- ${point}`), letter.text);
  });

  scene(say("after the call: thanks alone, in a draft that greets and goes on"), getStage, async ({ open }) => {
    const window = await open.reply({ format, id: lastIdOf(way, "plain") });
    await window.type(`${greeting}\n\n${own}`);
    const letter = await putAndUndo(window, say("after the call: thanks alone, in a draft that greets and goes on"), () => writeDown(window, [], []));
    assert.match(letter.text, AFTER_CALL[language]);
    assert.equal(letter.draft.split(greeting).length, 2, "the greeting must stand there once");
  });

  // Last, since the attempts are the reason that counts from now on.
  scene(say("request a call after three attempts"), getStage, async ({ stage, open }) => {
    const keys = await log(stage, 3);
    try {
      const window = await open.reply({ format, id: lastIdOf(way, "plain") });
      const letter = await putAndUndo(window, say("request a call after three attempts"), () => requestCall(window));
      checkRequest(letter, "attempts");
    } finally {
      for (const key of keys) await askHost(PROGRAM, { method: "remove-call", key }, stage.folders.environment);
    }
  });

  /** A letter of a greeting, a text with its reason, a closing and a name. */
  function checkRequest(letter, reason) {
    checkWhole(letter);
    assert.match(letter.text, REASONS[language][reason]);
    assert.match(letter.text, TEN_MINUTES[language]);
  }

  function checkWhole({ text, lines: all }) {
    assert.match(all[0], /,$/, "the first line greets");
    assert.equal(all.filter((line) => CLOSINGS.test(line)).length, 1, text);
    assert.match(all.at(-1), WRITERS[language].name.startsWith(all.at(-1)) ? /./ : /^$/, "the writer's name ends it");
    assert.match(text, ADDRESSES[way].has);
    assert.doesNotMatch(text, ADDRESSES[way].lacks);
    assert.doesNotMatch(text, /[{}]|null|undefined|\?\?/);
  }

  function log(stage, count) {
    const calls = Array.from({ length: count }, (_, day) => ({
      key: `${way}-${format}-${day}`,
      address: other.address,
      at: new Date(Date.now() - (count - day) * 3600000).toISOString(),
      outcome: "no-answer",
    }));
    return Promise.all(
      calls.map(async (call) => {
        const { error } = await askHost(PROGRAM, { method: "log-call", call }, stage.folders.environment);
        assert.equal(error, undefined);
        return call.key;
      }),
    );
  }
}

/**
 * Opens the popup, lets `put` put a letter into the draft, prints what stands there then, and takes it back. Returns
 * { draft, text, lines }: the whole draft, and what was added to it.
 */
async function putAndUndo(window, title, put) {
  const before = await window.read();
  await clickButton(window);
  await waitForTelephone(window);
  await put();
  await until("the letter", async () => (await window.read()).text !== before.text);
  if (await popupIsOpen(window)) await window.keyboard.press("Escape");
  await waitForPopupEnd(window);
  const after = await window.read();
  printed.push(`${"=".repeat(20)} ${title}\n${after.text.replaceAll("\u00a0", " ").trimEnd()}\n`);
  assertIntact(before, after);
  await undoOnce(window, before);
  const added = addedLines(before.text, after.text);
  return { draft: after.text, text: added.join("\n"), lines: added };
}

function addedLines(before, after) {
  const old = lines(before);
  return lines(after).filter((line) => {
    const place = old.indexOf(line);
    if (place >= 0) old.splice(place, 1);
    return place < 0;
  });
}

async function requestCall(window) {
  await until("the choice of ten minutes", async () => {
    await clickInPopup(window, "#minutes-10");
    return inPopup(window, () => document.getElementById("minutes-10").checked);
  });
  await clickInPopup(window, "#request-call-button");
}

async function writeDown(window, agreed, stillOpen) {
  await clickInPopup(window, "#after-call > summary");
  for (const [id, points] of [["agreed", agreed], ["open-points", stillOpen]]) {
    if (points.length === 0) continue;
    await clickInPopup(window, `#${id}`);
    await until("the focus", () => inPopup(window, (wanted) => document.activeElement.id === wanted, id));
    await window.keyboard.type(points.join("\n"));
  }
  await clickInPopup(window, "#after-call-button");
}
