// SPDX-License-Identifier: MPL-2.0
// The options page shows what is stored and deletes it; settings are kept, and an administrator's file counts.

import assert from "node:assert/strict";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { CORRESPONDENTS } from "../conversations.mjs";
import { inBackground } from "../harness/companion.mjs";
import { askHost } from "../harness/host.mjs";
import { openOptions } from "../harness/options.mjs";
import { scene } from "../harness/scene.mjs";
import { PROGRAM } from "../harness/stage.mjs";
import { until } from "../harness/waiting.mjs";

export function declareStored(getStage) {
  const stored = async (stage) => (await askHost(PROGRAM, { method: "stored" }, stage.folders.environment)).counts;
  // The page lists the contacts of the newest calls, and several hundred of the scene before may be of this very second.
  const log = (stage, address, key) => {
    const at = new Date(Date.now() + 60_000).toISOString();
    return askHost(PROGRAM, { method: "log-call", call: { key, address, name: "Ann Sample", at, outcome: "busy" } }, stage.folders.environment);
  };

  scene("the options show what is stored, delete all about one contact, and then everything", getStage, async ({ stage }) => {
    await log(stage, CORRESPONDENTS.en.address, "one");
    await log(stage, "ann.sample@example.com", "two");
    const page = await openOptions(stage.thunderbird);
    try {
      await until("the contacts", () => page.run(() => document.querySelectorAll("#contacts tr").length >= 2));
      await page.run(() => document.getElementById("stored").scrollIntoView());
      await stage.screenshot("options-stored");
      assert.match(await page.run(() => document.getElementById("stored-path").textContent), /offhook\/calls\.sqlite/);
      const row = "[aria-label*='ann.sample@example.com']";

      await page.run((selector) => document.querySelector(selector).click(), row);
      await page.run(() => document.querySelector("#confirm button[value=no]").click());
      assert.equal((await askHost(PROGRAM, { method: "stored", address: "ann.sample@example.com" }, stage.folders.environment)).counts.calls, 1);

      await page.run((selector) => document.querySelector(selector).click(), row);
      await stage.screenshot("options-confirm");
      await page.run(() => document.querySelector("#confirm button[value=yes]").click());
      await until("the contact's end", () => page.run((selector) => !document.querySelector(selector), row));
      assert.ok((await stored(stage)).calls > 0);

      await page.run(() => document.getElementById("forget-all").click());
      await page.run(() => document.querySelector("#confirm button[value=yes]").click());
      await until("the end of all", async () => Object.values(await stored(stage)).every((count) => count === 0));
      await until("its notice", () => page.run(() => document.getElementById("stored-contacts").hidden));
    } finally {
      await page.close();
    }
  });

  scene("what is set is kept, and what the administrator sets counts until then", getStage, async ({ stage }) => {
    const folder = join(stage.folders.home, ".mozilla", "managed-storage");
    mkdirSync(folder, { recursive: true });
    const file = { name: "companion@offhook", description: "Test", type: "storage", data: { region: "AT", attempts: 5, countsMails: false } };
    writeFileSync(join(folder, "companion@offhook.json"), JSON.stringify(file));
    const page = await openOptions(stage.thunderbird);
    try {
      const shown = () => page.run(() => ["region", "attempts", "call-from"].map((id) => document.getElementById(id).value).concat(document.getElementById("counts-mails").checked));
      await until("the settings", async () => (await shown())[1] !== "");
      assert.deepEqual(await shown(), ["AT", "5", "8", false]);
      await page.run(() => {
        document.getElementById("attempts").value = "4";
        document.getElementById("attempts").dispatchEvent(new Event("input", { bubbles: true }));
      });
      const kept = () => inBackground(stage.thunderbird, () => messenger.storage.local.get("attempts"));
      await until("the setting", async () => (await kept()).attempts === 4);
    } finally {
      await page.close();
    }
  });
}
