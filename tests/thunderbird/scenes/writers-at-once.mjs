// SPDX-License-Identifier: MPL-2.0
// Two compose windows, other hosts and the command line write into one ledger at the same time, and nothing is lost.

import assert from "node:assert/strict";
import { execFile } from "node:child_process";
import { randomUUID } from "node:crypto";
import { promisify } from "node:util";
import { COMPLAINT_ID, CORRESPONDENTS, SIGNED_ID } from "../conversations.mjs";
import { clickButton, clickInPopup, readTelephone, waitForPopupEnd, waitForTelephone } from "../harness/companion.mjs";
import { askHost } from "../harness/host.mjs";
import { scene } from "../harness/scene.mjs";
import { PROGRAM } from "../harness/stage.mjs";
import { until } from "../harness/waiting.mjs";

const OTHER_HOSTS = 2;
const LOGGED_IN_WINDOWS = 3; // in each of two
const BY_COMMAND = "by the command line"; // the note of its calls

export function declareWritersAtOnce(getStage) {
  scene("two compose windows, two other hosts and the command line log calls at once → every call is there", getStage, async ({ stage, open, report }) => {
    const { environment } = stage.folders;
    const offhook = (...words) => promisify(execFile)(PROGRAM, words, { env: environment });
    const { address } = CORRESPONDENTS.en;
    const acknowledged = { hosts: 0, commandLine: 0 };
    let goesOn = true;
    const writeByHost = async () => {
      while (goesOn) {
        const call = { key: randomUUID(), address, at: new Date().toISOString(), outcome: "busy" };
        const reply = await askHost(PROGRAM, { method: "log-call", call }, environment);
        assert.equal(reply.error, undefined);
        acknowledged.hosts += 1;
      }
    };
    const writeByCommand = async () => {
      while (goesOn) {
        await offhook("calls", "add", "--address", address, "--outcome", "busy", "--note", BY_COMMAND); // throws where its status is not 0
        acknowledged.commandLine += 1;
      }
    };
    const others = Promise.all([...Array.from({ length: OTHER_HOSTS }, writeByHost), writeByCommand()]);
    try {
      const windows = [await open.reply({ id: COMPLAINT_ID.en }), await open.reply({ id: SIGNED_ID.en })];
      for (let round = 0; round < LOGGED_IN_WINDOWS; round += 1) for (const window of windows) await logReached(window);
    } finally {
      goesOn = false;
      await others;
    }
    assert.ok(acknowledged.hosts > 10 && acknowledged.commandLine > 5, `the others wrote only ${JSON.stringify(acknowledged)} calls`);
    const { counts } = await askHost(PROGRAM, { method: "stored" }, environment);
    const all = { ...acknowledged, windows: 2 * LOGGED_IN_WINDOWS };
    report(`calls logged: ${JSON.stringify(all)}`);
    assert.equal(counts.calls, all.hosts + all.commandLine + all.windows);
    // What the command line tells must be the same, call by call.
    const listed = JSON.parse((await offhook("calls", "export", "--format=json")).stdout);
    const by = {
      hosts: ({ outcome, note }) => outcome === "busy" && note === null,
      commandLine: ({ note }) => note === BY_COMMAND,
      windows: ({ outcome }) => outcome === "reached",
    };
    assert.deepEqual(Object.fromEntries(Object.entries(by).map(([writer, holds]) => [writer, listed.filter(holds).length])), all);
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
