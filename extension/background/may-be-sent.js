// SPDX-License-Identifier: MPL-2.0
// Whether a mail may be sent, or is held so that the writer can think again; then the popup shows why.

import { readSettings } from "../settings/settings.js";
import { tellComposeScript } from "../thunderbird/messages.js";
import { openPopup } from "../thunderbird/windows/toolbar-button.js";

/**
 * @param {number} tabId
 * @returns {Promise<boolean>} true also where the compose script can't be asked
 */
export async function mayBeSent(tabId) {
  const { askBeforeSending } = await readSettings();
  const reply = await tellComposeScript(tabId, { type: "before-send", askBeforeSending });
  if (!reply?.hold) return true;
  // The window is locked until Thunderbird has the answer; the popup can open after that.
  setTimeout(() => openPopup(tabId).catch(() => undefined), 100);
  return false;
}
