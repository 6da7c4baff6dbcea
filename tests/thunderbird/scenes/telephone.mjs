// SPDX-License-Identifier: MPL-2.0
// Calling from the popup: the numbers, dialling, how it went, and what is stored of it.

import assert from "node:assert/strict";
import { COMPLAINT_ID, CORRESPONDENTS, DRAFTS, SIGNATURE_NUMBER, SIGNED_ID } from "../conversations.mjs";
import { clickButton, clickInPopup, focusedInPopup, inPopup, readTelephone, waitForPopup, waitForPopupEnd, waitForTelephone } from "../harness/companion.mjs";
import { askHost } from "../harness/host.mjs";
import { scene } from "../harness/scene.mjs";
import { PROGRAM } from "../harness/stage.mjs";
import { addCard, allowAddressBooks, breakLedger, installTelephone } from "../harness/telephone.mjs";
import { until } from "../harness/waiting.mjs";

const SOURCES = {
  de: { card: "Adressbuch", mobile: "Mobil, Adressbuch", signature: /^Signatur vom 0?2\.\s?(März|03\.)/, mobileSignature: /^Mobil, Signatur vom/ },
  en: { card: "address book", mobile: "Mobile, address book", signature: /^signature of Mar\s2\b/, mobileSignature: /^Mobile, signature of/ },
};
const WORDS = {
  de: { first: "1 von 3 Versuchen", second: "2 von 3 Versuchen", over: /3 Anrufe blieben ohne Antwort/, prefersMail: /möchte lieber Mails/, unsent: /noch nicht gespeichert/, logged: /Eingetragen/ },
  en: { first: "1 of 3 attempts", second: "2 of 3 attempts", over: /3 calls went unanswered/, prefersMail: /prefers mail/, unsent: /not stored yet/, logged: /Logged/ },
};

/** Declares the scenes in a language ("de" or "en") on the stage that `getStage` returns. They go on from one another. */
export function declareTelephone(language, getStage) {
  const { address, name } = CORRESPONDENTS[language];
  const draft = DRAFTS[language];
  const words = WORDS[language];
  const say = (what) => `${language}: ${what}`;
  let telephone;

  scene(say("somebody new without a number → the request for a call alone"), getStage, async ({ open }) => {
    telephone = installTelephone(getStage().folders.home);
    const window = await open.new({ to: draft.to, subject: draft.subject });
    await openPopup(window);
    assert.equal(await readTelephone(window), null);
    assert.ok(await inPopup(window, () => document.getElementById("request-call-button").getClientRects().length > 0));
  });

  scene(say("numbers from a signature, without its fax and the writer's own → dialled by the system's program"), getStage, async ({ stage, open }) => {
    const window = await open.reply({ id: SIGNED_ID[language] });
    await openPopup(window);
    const { numbers } = await readTelephone(window);
    assert.deepEqual(numbers.map(({ number }) => number)[0], SIGNATURE_NUMBER[language].shown);
    assert.equal(numbers.length, 2);
    assert.match(numbers[0].source, SOURCES[language].signature);
    assert.match(numbers[1].source, SOURCES[language].mobileSignature);
    await stage.screenshot(`${language}-telephone-signature`);
    await clickInPopup(window, "#numbers .dial");
    await until("the call", () => telephone.dialled().length > 0);
    assert.deepEqual(telephone.dialled(), [`tel:${SIGNATURE_NUMBER[language].number}`]);
    await until("the question", async () => (await readTelephone(window)).asksOutcome);
    await stage.screenshot(`${language}-telephone-outcome`);
  });

  scene(say("the popup closed after dialling asks again how it went; the answer is stored and can be taken back"), getStage, async ({ stage, open }) => {
    const window = await open.reply({ id: SIGNED_ID[language] });
    await openPopup(window);
    assert.equal((await readTelephone(window)).asksOutcome, true);
    await clickInPopup(window, "[data-outcome='no-answer']");
    await until("the entry", async () => words.logged.test((await readTelephone(window)).status));
    const [call] = await storedCalls(stage);
    assert.deepEqual([call.address, call.name, call.number, call.outcome, call.message_id], [address, name, SIGNATURE_NUMBER[language].number, "no-answer", SIGNED_ID[language]]);
    await until("the attempt", async () => (await readTelephone(window)).facts.includes(words.first));
    await stage.screenshot(`${language}-telephone-logged`);
    await clickInPopup(window, "#undo-log");
    await until("the entry's end", async () => (await storedCalls(stage)).length === 0);
  });

  scene(say("numbers from an address-book card, once the person allows it"), getStage, async ({ stage, open }) => {
    await addCard(stage.thunderbird, {
      name,
      address,
      numbers: ["TEL;TYPE=cell:+44 7400 123457", "TEL;TYPE=fax:+44 20 7946 0002", "TEL;TYPE=work;PREF=1:+44 20 7946 0001"],
    });
    await allowAddressBooks(stage.thunderbird);
    const window = await open.reply({ id: COMPLAINT_ID[language] });
    await openPopup(window);
    const { numbers } = await readTelephone(window);
    assert.deepEqual(numbers, [
      { number: "+44 20 7946 0001", source: SOURCES[language].card },
      { number: "+44 7400 123457", source: SOURCES[language].mobile },
    ]);
    await stage.screenshot(`${language}-telephone-card`);
  });

  scene(say("a call logged with a note in two clicks, without dialling"), getStage, async ({ stage, open }) => {
    const window = await open.reply({ id: COMPLAINT_ID[language] });
    await openPopup(window);
    await clickInPopup(window, "#log-call");
    await clickInPopup(window, "#call-log-note");
    await window.keyboard.type("Mailbox full");
    await clickInPopup(window, "[data-outcome='busy']");
    const [call] = await until("the entry", async () => nonEmpty(await storedCalls(stage)));
    assert.deepEqual([call.outcome, call.note, call.number], ["busy", "Mailbox full", null]);
  });

  scene(say("keyboard alone: to the number, dial, answer"), getStage, async ({ stage, open }) => {
    const before = telephone.dialled().length;
    const window = await open.reply({ id: COMPLAINT_ID[language] });
    await window.press("alt+shift+j");
    await waitForPopup(window);
    await waitForTelephone(window);
    await tabTo(window, ".dial");
    await window.keyboard.press("Return");
    await until("the call", () => telephone.dialled().length > before);
    await until("the question", async () => (await readTelephone(window)).asksOutcome);
    await tabTo(window, "[data-outcome='voicemail']");
    await window.keyboard.press("space");
    await until("the entry", async () => (await storedCalls(stage)).length === 2);
    await until("the attempts", async () => (await readTelephone(window)).facts.includes(words.second));
    await until("the focus on what takes it back", () => inPopup(window, () => document.activeElement.id === "undo-log"));
  });

  scene(say("the third miss → to write, with the letter ready"), getStage, async ({ stage, open }) => {
    const window = await open.reply({ id: COMPLAINT_ID[language] });
    await openPopup(window);
    await clickInPopup(window, "#log-call");
    await clickInPopup(window, "[data-outcome='no-answer']");
    await until("the advice", async () => words.over.test((await readTelephone(window)).note));
    assert.equal((await readTelephone(window)).requestsCall, true);
    await stage.screenshot(`${language}-telephone-three-misses`);
    const before = (await window.read()).text;
    await clickInPopup(window, "#request-call-button");
    await until("the letter", async () => (await window.read()).text !== before);
    await waitForPopupEnd(window);
    await window.press("ctrl+z");
    assert.equal((await window.read()).text, before);
  });

  scene(say("“prefers mail” silences, and can be taken back"), getStage, async ({ stage, open }) => {
    const window = await open.reply({ id: COMPLAINT_ID[language] });
    await openPopup(window);
    await clickInPopup(window, "#more-calls-summary");
    await clickInPopup(window, "#prefers-mail");
    await until("the note", async () => words.prefersMail.test((await readTelephone(window)).note));
    const silenced = await readTelephone(window);
    assert.deepEqual([silenced.numbers, silenced.requestsCall], [[], false]);
    await stage.screenshot(`${language}-telephone-prefers-mail`);
    await clickInPopup(window, "#prefers-mail");
    await until("the numbers", async () => (await readTelephone(window)).numbers.length > 0);
  });

  scene(say("a folder that can't be written → said, the entry kept, and stored once it can"), getStage, async ({ stage, open }) => {
    const before = (await storedCalls(stage)).length;
    const window = await open.reply({ id: SIGNED_ID[language] });
    await openPopup(window);
    await clickInPopup(window, "#log-call");
    const mend = breakLedger(stage.folders.home);
    try {
      await clickInPopup(window, "[data-outcome='reached']");
      await until("the notice", async () => words.unsent.test((await readTelephone(window))?.unsent));
      await stage.screenshot(`${language}-telephone-not-stored`);
    } finally {
      mend();
    }
    await clickInPopup(window, "#send-again");
    await until("the entry", async () => (await storedCalls(stage)).length === before + 1);
    await until("the notice's end", async () => (await readTelephone(window)).unsent === "");
  });

  scene(say("every control of the section has a name, and the popup does not scroll"), getStage, async ({ open }) => {
    const window = await open.reply({ id: SIGNED_ID[language] });
    await openPopup(window);
    await clickInPopup(window, "#log-call");
    const page = await inPopup(window, () => ({
      nameless: [...document.querySelectorAll("button, input, select, a, summary")]
        .filter((control) => !(control.textContent.trim() || control.getAttribute("aria-label") || control.labels?.[0]?.textContent.trim()))
        .map((control) => control.outerHTML),
      overflow: document.documentElement.scrollWidth > document.documentElement.clientWidth,
    }));
    assert.deepEqual(page, { nameless: [], overflow: false });
  });
}

async function openPopup(window) {
  await clickButton(window);
  await waitForTelephone(window);
}

/** Stored calls, newest first. */
export async function storedCalls(stage) {
  const { calls } = await askHost(PROGRAM, { method: "stored" }, stage.folders.environment);
  return calls;
}

async function tabTo(window, selector) {
  for (let step = 0; step < 25; step += 1) {
    if (await inPopup(window, (wanted) => document.activeElement.matches(wanted), selector)) return;
    await window.keyboard.press("Tab");
  }
  throw new Error(`the Tab key does not lead to ${selector}; the focus is on ${JSON.stringify(await focusedInPopup(window))}`);
}

function nonEmpty(list) {
  return list.length > 0 && list;
}
