// SPDX-License-Identifier: MPL-2.0
// Mails are counted while one is being written.

import assert from "node:assert/strict";
import { CORRESPONDENTS, DRAFTS } from "../conversations.mjs";
import { askHost } from "../harness/host.mjs";
import { scene } from "../harness/scene.mjs";
import { PROGRAM } from "../harness/stage.mjs";
import { until } from "../harness/waiting.mjs";

/** `received` and `sent`: how many mails from and to the correspondent lie in the folders. */
export function declareCounting(language, getStage, { received, sent }) {
  scene("the mails of the folders are counted, and nothing but addresses, names, numbers and days is told", getStage, async ({ stage, open }) => {
    const stored = () => askHost(PROGRAM, { method: "stored" }, stage.folders.environment);
    const window = await open.new({ to: DRAFTS[language].to, subject: DRAFTS[language].subject });
    await window.type(DRAFTS[language].greeting);
    await until("the counts", async () => (await stored()).counts.folders === 2, { timeout: 60000, every: 500 });
    const { mail_counts: counts } = await stored();
    assert.deepEqual(counts.map(({ address, name, ...count }) => [address, name, count.received, count.sent]), [
      [CORRESPONDENTS[language].address, CORRESPONDENTS[language].name, received, sent],
    ]);
  });
}
