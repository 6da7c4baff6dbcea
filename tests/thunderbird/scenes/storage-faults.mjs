// SPDX-License-Identifier: MPL-2.0
// A full disk, a write-protected one, and a damaged file: the popup says so, and no call is lost.

import assert from "node:assert/strict";
import { mkdirSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { SIGNED_ID } from "../conversations.mjs";
import { clickButton, clickInPopup, readTelephone, waitForTelephone } from "../harness/companion.mjs";
import { scene } from "../harness/scene.mjs";
import { mountSmallDisk } from "../harness/small-disk.mjs";
import { until } from "../harness/waiting.mjs";
import { storedCalls } from "./telephone.mjs";

const WORDS = {
  de: { full: /1 Anruf ist noch nicht gespeichert\. .*kein Platz mehr.*aufgehoben/, protected: /Schreibgeschützt.*aufgehoben/, damaged: /Das Anrufverzeichnis war beschädigt\. Es liegt jetzt unter .*calls\.sqlite\.damaged-/ },
  en: { full: /1 call is not stored yet\. No space is left.*It is kept/, protected: /write-protected.*It is kept/, damaged: /The record of calls was damaged\. It was kept as .*calls\.sqlite\.damaged-/ },
};

/** Declares the scenes in a language ("de" or "en") on the stage that `getStage` returns. */
export function declareStorageFaults(language, getStage) {
  const words = WORDS[language];
  const folderOf = (stage) => join(stage.folders.home, ".local", "share", "offhook");

  for (const { fault, arrange, mend } of [
    { fault: "full", arrange: (disk) => disk.fill(), mend: (disk) => disk.empty() },
    { fault: "protected", arrange: (disk) => disk.protect(), mend: (disk) => disk.unprotect() },
  ]) {
    scene(`${language}: a disk that is ${fault} → said, the call kept, and stored once it can be`, getStage, async ({ stage, open, omit }) => {
      const disk = mountSmallDisk(folderOf(stage));
      if (!disk) return omit("this user may not mount a small disk");
      try {
        arrange(disk);
        const window = await openPopup(open);
        await log(window, "busy");
        await until("the notice", async () => words[fault].test((await readTelephone(window)).unsent));
        await stage.screenshot(`${language}-telephone-disk-${fault}`);
        assert.deepEqual(await storedCalls(stage), []);
        mend(disk);
        await clickInPopup(window, "#send-again");
        await until("the call", async () => (await storedCalls(stage)).length === 1);
        await until("the notice's end", async () => (await readTelephone(window)).unsent === "");
        assert.equal((await storedCalls(stage))[0].outcome, "busy");
      } finally {
        disk.remove();
      }
    });
  }

  scene(`${language}: a damaged file → kept aside, said, and a fresh one begun`, getStage, async ({ stage, open }) => {
    const folder = folderOf(stage);
    rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(join(folder, "calls.sqlite"), "no ledger ".repeat(500));
    const window = await openPopup(open);
    await until("the notice", async () => words.damaged.test((await readTelephone(window)).status));
    await stage.screenshot(`${language}-telephone-damaged`);
    await log(window, "reached");
    await until("the call in the fresh file", async () => (await storedCalls(stage)).length === 1);
    assert.ok(readdirSync(folder).some((name) => name.startsWith("calls.sqlite.damaged-")), "the damaged file is gone");
  });

  async function openPopup(open) {
    const window = await open.reply({ id: SIGNED_ID[language] });
    await clickButton(window);
    await waitForTelephone(window);
    return window;
  }
}

async function log(window, outcome) {
  await clickInPopup(window, "#log-call");
  await clickInPopup(window, `[data-outcome='${outcome}']`);
}
