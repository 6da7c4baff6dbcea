// SPDX-License-Identifier: MPL-2.0
// A test on a stage, which tells what it saw when it fails.

import { appendFileSync } from "node:fs";
import { test } from "node:test";
import { readButton, readPopup } from "./companion.mjs";

/**
 * Declares a test on a stage. `act` gets the stage, functions that open windows which are closed afterwards, `report`, which
 * says something beside the result, and `omit`, which says why the test can't be run here, after which `act` returns. When it
 * fails, the picture of the screen and what the windows showed go into the report.
 */
export function scene(name, getStage, act) {
  test(name, { timeout: 240000 }, async (context) => {
    const stage = getStage();
    const windows = [];
    const keep = async (opening) => {
      const window = await opening;
      windows.push(window);
      return window;
    };
    const open = {
      new: (options) => keep(stage.compose(options)),
      reply: (options) => keep(stage.reply(options)),
      draft: () => keep(stage.openDraft()),
    };
    try {
      await act({ stage, open, report: (text) => context.diagnostic(text), omit: (reason) => omit(context, name, reason) });
    } catch (error) {
      context.diagnostic(`seen: ${JSON.stringify(await Promise.all(windows.map(whatItShows)), null, 1)}`);
      context.diagnostic(`picture: ${await stage.screenshot(`failed ${name}`)}`);
      throw error;
    } finally {
      for (const window of windows) await window.close().catch(() => {});
    }
  });
}

// tests/run tells in its summary what was left out.
function omit(context, name, reason) {
  context.skip(reason);
  const { OFFHOOK_OMISSIONS: omissions } = process.env;
  if (omissions) appendFileSync(omissions, `OMITTED: “${name}”: ${reason}\n`);
}

async function whatItShows(window) {
  const attempt = (promise) => promise.catch((error) => `unreadable: ${error.message.split("\n")[0]}`);
  return {
    button: await attempt(readButton(window)),
    highlights: await attempt(window.highlights()),
    popup: await attempt(readPopup(window)),
    draft: await attempt(window.read()),
  };
}
