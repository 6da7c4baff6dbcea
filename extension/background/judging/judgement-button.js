// SPDX-License-Identifier: MPL-2.0
// What the toolbar button shows for a judgement.

import { betterToWrite, judgementState, shownWarnings } from "../../judgement/state.js";
import { text } from "../../thunderbird/texts.js";
import { drawButton, popupShortcut } from "../../thunderbird/windows/toolbar-button.js";

const LOOKS = Object.freeze({
  calm: { icon: "/icons/calm.svg", color: "#5b5b66", label: "labelCalm", title: "titleCalm" },
  consider: { icon: "/icons/consider.svg", color: "#9a5b00", label: "labelConsider", title: "titleConsider" },
  call: { icon: "/icons/call.svg", color: "#c2123f", label: "labelCall", title: "titleCall" },
  problem: { icon: "/icons/problem.svg", color: "#5b5b66", label: "labelProblem", title: "titleProblem" },
});

/**
 * @param {number} tabId
 * @param {import("../../judgement/state.js").Judgement} judgement
 */
export async function showOnButton(tabId, judgement) {
  const state = judgementState(judgement);
  const look = LOOKS[state];
  const count = shownWarnings(judgement);
  let title = text(betterToWrite(judgement) ? "titleWrite" : look.title);
  if (count > 0) title = text("titleJoin", title, count === 1 ? text("countOne") : text("countMany", count));
  const shortcut = await popupShortcut();
  if (shortcut) title = text("titleShortcut", title, keysForPeople(shortcut));
  const badge = state === "problem" ? "!" : count > 0 ? String(count) : "";
  await drawButton(tabId, { icon: look.icon, color: look.color, badge, label: text(look.label), title });
}

// Thunderbird names keys in English.
function keysForPeople(shortcut) {
  const names = { Ctrl: text("keyCtrl"), Shift: text("keyShift") };
  return shortcut.split("+").map((key) => names[key] ?? key).join("+");
}
