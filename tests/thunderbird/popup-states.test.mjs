// SPDX-License-Identifier: MPL-2.0
// Each state of the popup, in both languages, light and dark: it can be read, and a picture of it is kept under
// build/screenshots/ for people to look at.

import assert from "node:assert/strict";
import { describe } from "node:test";
import { COMPLAINT_ID, complaint, CORRESPONDENTS, DRAFTS, LAST_TURN_ID, longThread, SIGNED_ID, signedMail, WRITERS } from "./conversations.mjs";
import { areaOfPopup, clickButton, clickInPopup, inPopup, readPopup, readTelephone, waitForTelephone } from "./harness/companion.mjs";
import { askHost } from "./harness/host.mjs";
import { illegible, wearTheme } from "./harness/legibility.mjs";
import { registerHostAt, registerProgram } from "./harness/registration.mjs";
import { scene } from "./harness/scene.mjs";
import { declareStage, PROGRAM } from "./harness/stage.mjs";
import { addCard, allowAddressBooks, breakLedger } from "./harness/telephone.mjs";
import { until } from "./harness/waiting.mjs";
import { waitForState, waitForWarning } from "./scenes/judging.mjs";

const WORDS = {
  de: {
    tomorrow: /^Es ist 22:14 Uhr\. Rufen Sie morgen ab 9:00 Uhr an\.$/,
    weekend: /^Es ist 22:14 Uhr\. Rufen Sie am Montag ab 9:00 Uhr an\.$/,
    there: /^Dort ist es 22:00 Uhr\. Rufen Sie morgen ab 9:00 Uhr an \(bei Ihnen 1:00 Uhr\)\.$/,
    holiday: /^Heute ist Feiertag: Weihnachten\. Rufen Sie am Montag ab 9:00 Uhr an\.$/,
    snoozed: /schlägt Offhook vorerst keinen Anruf vor/,
    second: /2 von 3 Versuchen/,
    over: /3 Anrufe blieben ohne Antwort/,
  },
  en: {
    tomorrow: /^It is 22:14\. Call tomorrow from 9:00\.$/,
    weekend: /^It is 22:14\. Call on Monday from 9:00\.$/,
    there: /^It is 23:00 there\. Call tomorrow from 9:00 \(0:00 your time\)\.$/,
    holiday: /^It is a public holiday: Christmas Day\. Call on Tuesday from 9:00\.$/,
    snoozed: /suggests no call for now/,
    second: /2 of 3 attempts/,
    over: /3 calls went unanswered/,
  },
};
// The region of whom to call, and the time zone of the program: the same time there and here.
const PLACES = { de: { region: "AT", timeZone: "Europe/Vienna" }, en: { region: "GB", timeZone: "Europe/London" } };
const THEMES = ["light", "dark"];

for (const [language, locale] of [["de", "de"], ["en", "en-US"]]) {
  describe(language, () => {
    const mails = [...complaint(language), ...signedMail(language), ...longThread(language, 2), ...longThread(language, 8)];
    declareStates(language, declareStage({ writer: WRITERS[language], locale, mails }));
  });
}

function declareStates(language, getStage) {
  const { address, name } = CORRESPONDENTS[language];
  const draft = DRAFTS[language];
  const words = WORDS[language];
  const tell = async (request) => {
    const reply = await askHost(PROGRAM, { locale: language, ...request }, getStage().folders.environment);
    assert.equal(reply.error, undefined, JSON.stringify(reply));
    return reply;
  };
  const logMisses = async (count) => {
    for (let number = 0; number < count; number += 1) {
      const call = { key: `miss-${number}`, address, name, at: new Date(Date.now() - (count - number) * 60000).toISOString(), outcome: "no-answer" };
      await tell({ method: "log-call", call });
    }
  };

  /** A state: `arrange` makes it and resolves to the window whose popup shows it. What was stored is deleted afterwards. */
  const state = (title, arrange) =>
    scene(`${language}: ${title}`, getStage, async (given) => {
      try {
        const window = await arrange(given);
        await look(given.stage, window, title);
      } finally {
        await given.stage.setPreference("ui.systemUsesDarkTheme", 0);
        await tell({ method: "forget", all: true });
      }
    });

  const look = async (stage, window, title) => {
    for (const theme of THEMES) {
      await wearTheme(stage, window, theme);
      await stage.screenshot(`popup-${language}-${theme}-${title}`, await areaOfPopup(window));
      assert.deepEqual(await illegible(window), [], `${theme}: not everything can be read`);
    }
  };

  const openPopup = async (window, { telephone = true } = {}) => {
    await clickButton(window);
    if (telephone) await waitForTelephone(window);
    return window;
  };
  const replyTo = async (open, id) => openPopup(await open.reply({ id: id[language] }));
  const note = async (window) => (await readTelephone(window))?.note ?? "";

  state("nothing stands out, no number", async ({ open }) => {
    const window = await open.new({ to: draft.to, subject: draft.subject });
    await window.type(`${draft.greeting}\n\n${draft.civil}`);
    await waitForState(window, "calm");
    await openPopup(window);
    assert.equal(await readTelephone(window), null);
    return window;
  });

  state("warnings", async ({ open }) => {
    const window = await open.reply({ id: COMPLAINT_ID[language] });
    await window.type(`${draft.greeting}\n\n${draft.harsh}`);
    await waitForState(window, "call");
    await openPopup(window);
    await until("both warnings", async () => (await readPopup(window)).warnings.map(({ kind }) => kind).sort().join() === "complaint,tone");
    return window;
  });

  state("ninth mail of a thread", async ({ open }) => {
    const window = await open.reply({ id: LAST_TURN_ID[language].long });
    await window.type(draft.greeting);
    await waitForWarning(window);
    return openPopup(window);
  });

  state("never spoken", async ({ open }) => {
    const counts = { address, name, sent: 14, received: 17, first: "2026-01-05T08:00:00Z", last: "2026-11-20T09:00:00Z" };
    await tell({ method: "count-mails", folder: "test", cursor: "1", contacts: [counts] });
    const window = await open.new({ to: draft.to, subject: draft.subject });
    await window.type(draft.greeting);
    await openPopup(window);
    await until("the hint", () => inPopup(window, () => document.querySelector("#hints [data-kind=never-spoken]") !== null));
    await clickInPopup(window, "#more-hints-summary");
    return window;
  });

  state("numbers from a signature", async ({ open }) => {
    const window = await replyTo(open, SIGNED_ID);
    assert.equal((await readTelephone(window)).numbers.length, 2);
    return window;
  });

  state("how did it go", async ({ open }) => {
    const window = await replyTo(open, SIGNED_ID);
    await clickInPopup(window, "#log-call");
    await until("the question", async () => (await readTelephone(window)).asksOutcome);
    return window;
  });

  state("logged, with undo", async ({ open }) => {
    const window = await replyTo(open, SIGNED_ID);
    await clickInPopup(window, "#log-call");
    await clickInPopup(window, "[data-outcome='no-answer']");
    await until("the undo", () => inPopup(window, () => document.activeElement.id === "undo-log"));
    return window;
  });

  state("two of three attempts", async ({ open }) => {
    await logMisses(2);
    const window = await replyTo(open, SIGNED_ID);
    assert.match((await readTelephone(window)).facts, words.second);
    return window;
  });

  state("three attempts, better to write", async ({ open }) => {
    await logMisses(3);
    const window = await replyTo(open, SIGNED_ID);
    assert.match(await note(window), words.over);
    return window;
  });

  state("prefers mail", async ({ open }) => {
    await tell({ method: "set-contact", address, prefers_mail: true });
    const window = await replyTo(open, SIGNED_ID);
    await clickInPopup(window, "#more-calls-summary");
    assert.notEqual(await note(window), "");
    return window;
  });

  state("snoozed", async ({ open }) => {
    await tell({ method: "snooze", message_id: LAST_TURN_ID[language].long.replace(/-8-of/, "-1-of"), until: "2099-12-31T00:00:00Z" });
    const window = await open.reply({ id: LAST_TURN_ID[language].long });
    await window.type(draft.greeting);
    await openPopup(window);
    await until("the reason", async () => words.snoozed.test(await inPopup(window, () => document.getElementById("summary").textContent)));
    await clickInPopup(window, "#more-calls-summary");
    return window;
  });

  state("several people", async ({ open }) => {
    await tell({ method: "log-call", call: { key: "one", address, name, at: new Date().toISOString(), outcome: "voicemail", number: "+43 664 1234567" } });
    const window = await open.new({ to: `${draft.to}, Ann-Kathrin Musterfrau-Beispielhausen <ann@example.com>`, subject: draft.subject });
    return openPopup(window);
  });

  state("after the call", async ({ open }) => {
    const window = await replyTo(open, SIGNED_ID);
    await clickInPopup(window, "#after-call > summary");
    return window;
  });

  const { region: here, timeZone } = PLACES[language];
  for (const [title, time, says, region = here] of [
    ["evening, tomorrow from nine", "2026-12-09 22:14:00", words.tomorrow],
    ["evening before the weekend", "2026-12-11 22:14:00", words.weekend],
    ["evening there", "2026-12-09 14:00:00", words.there, "JP"],
    ["public holiday", "2026-12-25 14:00:00", words.holiday],
  ]) {
    state(title, async ({ stage, open }) => {
      await until("the end of the host before", () => stage.thunderbird.children("offhook").length === 0);
      registerHostAt(stage.folders.home, PROGRAM, time, timeZone);
      try {
        await tell({ method: "set-contact", address, region });
        const window = await replyTo(open, SIGNED_ID);
        assert.match(await note(window), says);
        return window;
      } finally {
        await stage.registerHost();
      }
    });
  }

  state("call stored at last", async ({ stage, open }) => {
    const mend = breakLedger(stage.folders.home);
    try {
      const window = await replyTo(open, SIGNED_ID);
      await clickInPopup(window, "#log-call");
      await clickInPopup(window, "[data-outcome='reached']");
      await until("the notice", async () => (await readTelephone(window))?.unsent);
      await look(stage, window, "call not stored");
      mend();
      await clickInPopup(window, "#send-again");
      await until("the notice's end", async () => (await readTelephone(window)).unsent === "");
      return window;
    } finally {
      mend();
    }
  });

  state("program missing", async ({ stage, open }) => {
    await until("the end of the host before", () => stage.thunderbird.children("offhook").length === 0);
    registerProgram(stage.folders.home, "/nonexistent/offhook");
    try {
      const window = await open.new({ to: draft.to, subject: draft.subject });
      await window.type(draft.greeting);
      await waitForState(window, "problem");
      return await openPopup(window, { telephone: false });
    } finally {
      await stage.registerHost();
    }
  });

  // At the end, since the card stays in the address book.
  state("numbers from the address book", async ({ stage, open }) => {
    const numbers = ["TEL;TYPE=cell:+44 7400 123457", "TEL;TYPE=fax:+44 20 7946 0002", "TEL;TYPE=work;PREF=1:+44 20 7946 0001"];
    await addCard(stage.thunderbird, { name, address, numbers });
    await allowAddressBooks(stage.thunderbird);
    const window = await replyTo(open, COMPLAINT_ID);
    assert.equal((await readTelephone(window)).numbers.length, 2);
    return window;
  });
}
