// SPDX-License-Identifier: MPL-2.0
// The options page; what is typed is saved at once.

import { readSettings, saveSettings } from "../thunderbird/settings.js";
import { fillTexts, text } from "../thunderbird/texts.js";

const form = document.getElementById("options");
const number = document.getElementById("number");
const turns = document.getElementById("turns");
const ten = document.getElementById("minutes-10");

fillTexts(document);
const settings = await readSettings();
number.value = settings.number;
turns.value = settings.turns;
document.getElementById(`minutes-${settings.minutes}`).checked = true;

form.addEventListener("input", async () => {
  // While somebody types the second digit, a number out of range is not saved.
  const wanted = turns.validity.valid ? { turns: turns.valueAsNumber } : {};
  await saveSettings({ number: number.value.trim(), minutes: ten.checked ? 10 : 5, ...wanted });
  document.getElementById("saved").textContent = turns.validationMessage || text("optionsSaved");
});
form.addEventListener("submit", (event) => event.preventDefault());
