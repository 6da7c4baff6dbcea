// SPDX-License-Identifier: MPL-2.0
// Holds a mail before it is sent, and shows why.

import { tellComposeScript } from "../thunderbird/compose-tabs.js";
import { openPopup } from "../thunderbird/sending.js";
import { readSettings } from "../thunderbird/settings.js";

/** @returns {Promise<boolean>} true also where the compose script can't be asked */
export async function mayBeSent(tabId) {
  const { askBeforeSending } = await readSettings();
  const reply = await tellComposeScript(tabId, { type: "before-send", askBeforeSending });
  if (!reply?.hold) return true;
  // The window is locked until Thunderbird has the answer; the popup can open after that.
  setTimeout(() => openPopup(tabId).catch(() => undefined), 100);
  return false;
}
