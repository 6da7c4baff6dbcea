// SPDX-License-Identifier: MPL-2.0
// Why a mail was not sent at once, and what the writer can do.

import { tellComposeScript } from "../thunderbird/compose-tabs.js";
import { text } from "../thunderbird/texts.js";

const element = (id) => document.getElementById(id);

/** @param {{held?: "aside" | "strong" | null}} view of the compose script */
export function showHeld({ held }) {
  element("held").hidden = !held;
  if (!held) return;
  element("held").dataset.reason = held;
  element("held-reason").textContent = text(held === "aside" ? "heldAside" : "heldStrong");
  // A strong warning is answered by sending once more.
  element("held-choice").hidden = held !== "aside";
}

/** @param {number} tabId */
export function listenToHeld(tabId) {
  for (const type of ["remove-aside", "allow-sending"]) {
    element(type).addEventListener("click", async () => {
      await tellComposeScript(tabId, { type });
      window.close();
    });
  }
}
