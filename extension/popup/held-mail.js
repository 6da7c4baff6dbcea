// SPDX-License-Identifier: MPL-2.0
// Why a mail was not sent at once, and what the writer can do.

import { element } from "../page/elements.js";
import { tellComposeScript } from "../thunderbird/messages.js";
import { text } from "../thunderbird/texts.js";

/** Shows why, or nothing. @param {{held?: "private-text" | "strong-warning" | null}} view of the compose script */
export function showHeld({ held }) {
  element("held").hidden = !held;
  if (!held) return;
  element("held").dataset.reason = held;
  element("held-reason").textContent = text(held === "private-text" ? "heldPrivateText" : "heldStrong");
  // A strong warning is answered by sending once more.
  element("held-choice").hidden = held !== "private-text";
}

/** Listens to what the writer chooses. @param {number} tabId */
export function listenToHeld(tabId) {
  for (const type of ["remove-private-text", "allow-sending"]) {
    element(type).addEventListener("click", async () => {
      await tellComposeScript(tabId, { type });
      window.close();
    });
  }
}
