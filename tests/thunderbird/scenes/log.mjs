// SPDX-License-Identifier: MPL-2.0
// What Thunderbird has logged by the end: no words of a mail, and no fault of the add-on.

import assert from "node:assert/strict";
import { scene } from "../harness/scene.mjs";

/** Declares the scene; `words` are those that were written in the scenes before. */
export function declareLog(getStage, words) {
  scene("no words of a mail and no fault of the add-on in the log", getStage, async ({ stage }) => {
    const { messages, faults } = await readConsole(stage.thunderbird);
    const all = messages.join("\n") + stage.thunderbird.log;
    assert.deepEqual(words.filter((some) => all.includes(some)), []);
    assert.deepEqual(faults, []);
  });
}

function readConsole(thunderbird) {
  return thunderbird.chrome(() => {
    const errors = Services.console.getMessageArray();
    const calls = Cc["@mozilla.org/consoleAPI-storage;1"].getService(Ci.nsIConsoleAPIStorage).getEvents();
    const isFault = (error) =>
      error instanceof Ci.nsIScriptError &&
      !(error.flags & Ci.nsIScriptError.warningFlag) &&
      // A window or popup that is closed while it waits for an answer can't do anything about it.
      !/^Promise (resolved|rejected) after context unloaded/.test(error.errorMessage) &&
      // A rejection in a compose script has no source.
      (/^moz-extension:/.test(error.sourceName) || (error.sourceName === "" && /^uncaught exception/.test(error.errorMessage)));
    const ours = calls.filter((call) => /^moz-extension:/.test(call.filename) && ["error", "warn"].includes(call.level));
    return {
      messages: [...errors.map(String), ...calls.map((call) => call.arguments.map(String).join(" "))],
      faults: [...errors.filter(isFault).map(String), ...ours.map((call) => call.arguments.map(String).join(" "))],
    };
  });
}
