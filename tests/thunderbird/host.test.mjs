// SPDX-License-Identifier: MPL-2.0
// The host is not there, is another version, dies: the popup says so, typing goes on, and it recovers by itself.

import assert from "node:assert/strict";
import { chmodSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { DRAFTS, WRITERS } from "./conversations.mjs";
import { clickButton, readPopup, waitForPopupEnd } from "./harness/companion.mjs";
import { registerProgram } from "./harness/registration.mjs";
import { scene } from "./harness/scene.mjs";
import { declareStage } from "./harness/stage.mjs";
import { pause, until } from "./harness/waiting.mjs";
import { waitForState, waitForUnderline } from "./scenes/judging.mjs";
import { declareLog } from "./scenes/log.mjs";

const NEWER_HOST = fileURLToPath(new URL("hosts/newer.mjs", import.meta.url));
const draft = DRAFTS.en;

const getStage = declareStage({ writer: WRITERS.en, host: false });

const problems = [
  { name: "absent", screenshot: "host-absent", arrange: () => {}, says: /offhook install/ },
  { name: "registered, but gone", screenshot: "host-gone", arrange: () => register("/nonexistent/offhook"), says: /offhook (install|doctor)/ },
  { name: "of a newer version", screenshot: "host-newer", arrange: () => register(NEWER_HOST), says: /add-on is older/ },
];

for (const { name, screenshot, arrange, says } of problems) {
  scene(`the host ${name} → the popup says so and what to do, typing is not disturbed`, getStage, async ({ stage, open }) => {
    arrange();
    const window = await open.new({ to: draft.to, subject: draft.subject });
    await window.type(`${draft.greeting}\n\n${draft.harsh}`);
    await waitForState(window, "problem");
    await clickButton(window);
    const popup = await readPopup(window);
    assert.match(popup.problem, says);
    await stage.screenshot(screenshot);
    await window.keyboard.press("Escape");
    await waitForPopupEnd(window);
    await window.type(" And so on.");
    assert.ok((await window.read()).text.includes(`${draft.harsh} And so on.`), "keys were lost");
  });
}

scene("the host is registered while a mail is being written → it works at the next pause", getStage, async ({ stage, open }) => {
  register("/nonexistent/offhook");
  const window = await open.new({ to: draft.to, subject: draft.subject });
  await window.type(`${draft.greeting}\n\n`);
  await waitForState(window, "problem");
  await stage.registerHost();
  await window.type(draft.harsh);
  await waitForState(window, "call");
  await waitForUnderline(window, [draft.harsh]);
});

scene("the host is killed while somebody types → notice, recovery, no key lost", getStage, async ({ stage, open, report }) => {
  await stage.registerHost();
  const window = await open.new({ to: draft.to, subject: draft.subject });
  await window.type(`${draft.greeting}\n\n`);
  const [host] = await until("the host", () => nonEmpty(stage.thunderbird.children("offhook")));
  await waitForState(window, "calm");

  const words = `I have looked into it for days and days without an end. ${draft.harsh}`;
  const typing = window.type(words);
  await pause(400);
  process.kill(host, "SIGKILL");
  const killed = performance.now();
  await waitForState(window, "problem");
  report(`notice after the host's end: ${Math.round(performance.now() - killed)} ms`);
  await stage.screenshot("host-killed");
  const lastKey = await typing;
  await waitForState(window, "call");
  report(`state after the last key: ${Math.round(performance.now() - lastKey)} ms`);
  await waitForUnderline(window, [draft.harsh]);
  assert.ok((await window.read()).text.includes(words), `keys were lost: ${(await window.read()).text}`);
  assert.notDeepEqual(stage.thunderbird.children("offhook"), [host]);
});

scene("the host ends with the last compose window", getStage, async ({ stage, open }) => {
  const window = await open.new({ to: draft.to, subject: draft.subject });
  await window.type(draft.greeting);
  await until("the host", () => nonEmpty(stage.thunderbird.children("offhook")));
  await window.close();
  await until("the host's end", () => stage.thunderbird.children("offhook").length === 0);
});

declareLog(getStage, [draft.subject, draft.harsh]);

function nonEmpty(list) {
  return list.length > 0 && list;
}

/** Registers another program in the host's place. */
function register(path) {
  if (path === NEWER_HOST) chmodSync(path, 0o755);
  registerProgram(getStage().folders.home, path);
}
