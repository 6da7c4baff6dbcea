// SPDX-License-Identifier: MPL-2.0
// The address books: Thunderbird asks the person when Offhook first wants to look there.

import assert from "node:assert/strict";
import { clickButton, clickInPopup, inBackground, waitForTelephone } from "../harness/companion.mjs";
import { answerPermissionPrompt, inOptions, pressInOptions, readPermissionPrompt, waitForOptions } from "../harness/options.mjs";
import { scene } from "../harness/scene.mjs";
import { until } from "../harness/waiting.mjs";

/** Declares the scene; `id` is that of a mail without a number in its signature. */
export function declarePermission(language, getStage, id) {
  scene(`${language}: the popup leads to the options, where Thunderbird asks whether the address books may be read`, getStage, async ({ stage, open }) => {
    const mayRead = () => inBackground(stage.thunderbird, () => messenger.permissions.contains({ permissions: ["addressBooks"] }));
    assert.equal(await mayRead(), false);
    const window = await open.reply({ id });
    await clickButton(window);
    await waitForTelephone(window);
    await clickInPopup(window, "#more-calls-summary");
    await clickInPopup(window, "#look-up");
    await waitForOptions(stage.thunderbird);
    for (const isAllowed of [false, true]) {
      await pressInOptions(stage.thunderbird, window.keyboard, "address-books");
      const prompt = await readPermissionPrompt(stage.thunderbird);
      assert.match(prompt, /Offhook/);
      await stage.screenshot(`${language}-permission-prompt`);
      await answerPermissionPrompt(stage.thunderbird, window.keyboard, isAllowed);
      await until("the answer", async () => (await mayRead()) === isAllowed);
      await until("the tick", () => inOptions(stage.thunderbird, (wanted) => document.getElementById("address-books").checked === wanted, isAllowed));
    }
  });
}
