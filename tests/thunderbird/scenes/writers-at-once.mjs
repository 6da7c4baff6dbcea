// SPDX-License-Identifier: MPL-2.0
// Two compose windows and other programs write into one ledger at the same time, and nothing is lost.

import assert from "node:assert/strict";
import { randomUUID } from "node:crypto";
import { COMPLAINT_ID, CORRESPONDENTS, SIGNED_ID } from "../conversations.mjs";
import { clickButton, clickInPopup, readTelephone, waitForPopupEnd, waitForTelephone } from "../harness/companion.mjs";
import { askHost } from "../harness/host.mjs";
import { scene } from "../harness/scene.mjs";
import { PROGRAM } from "../harness/stage.mjs";
import { until } from "../harness/waiting.mjs";
import { storedCalls } from "./telephone.mjs";

const OTHER_WRITERS = 3;
const LOGGED_IN_WINDOWS = 3; // in each of two

export function declareWritersAtOnce(getStage) {
  scene("two compose windows and three other hosts log calls at once → every call is there", getStage, async ({ stage, open }) => {
    const { environment } = stage.folders;
    const acknowledged = [];
    let goesOn = true;
    const write = async () => {
      while (goesOn) {
        const key = randomUUID();
        const call = { key, address: CORRESPONDENTS.en.address, at: new Date().toISOString(), outcome: "busy" };
        const reply = await askHost(PROGRAM, { method: "log-call", call }, environment);
        assert.equal(reply.error, undefined);
        acknowledged.push(key);
      }
    };
    const others = Array.from({ length: OTHER_WRITERS }, write);
    try {
      const windows = [await open.reply({ id: COMPLAINT_ID.en }), await open.reply({ id: SIGNED_ID.en })];
      for (let round = 0; round < LOGGED_IN_WINDOWS; round += 1) for (const window of windows) await logReached(window);
    } finally {
      goesOn = false;
      await Promise.all(others);
    }
    const { counts } = await askHost(PROGRAM, { method: "stored" }, environment);
    assert.ok(acknowledged.length > 10, `the others wrote only ${acknowledged.length} calls`);
    assert.equal(counts.calls, acknowledged.length + 2 * LOGGED_IN_WINDOWS);
    assert.ok((await storedCalls(stage)).length > 0);
  });
}

async function logReached(window) {
  await clickButton(window);
  await waitForTelephone(window);
  await clickInPopup(window, "#log-call");
  await clickInPopup(window, "[data-outcome='reached']");
  await until("the entry", async () => (await readTelephone(window)).status !== "");
  await window.keyboard.press("Escape");
  await waitForPopupEnd(window);
}
