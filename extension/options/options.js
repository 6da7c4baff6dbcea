// SPDX-License-Identifier: MPL-2.0
// The options page; what is typed is saved at once.

import { element } from "../page/elements.js";
import { fillTexts } from "../page/page-texts.js";
import { NUMBER_SETTINGS } from "../settings/number-settings.js";
import { readSettings, saveSettings } from "../settings/settings.js";
import { countries } from "../telephone-numbers/countries.js";
import { ownRegion } from "../telephone-numbers/own-region.js";
import { askForAddressBooks, giveUpAddressBooks, mayReadAddressBooks } from "../thunderbird/mail/address-books.js";
import { ownAddresses } from "../thunderbird/mail/identities.js";
import { language, text, userLocale } from "../thunderbird/texts.js";
import { openLetters } from "./letter-sentences.js";
import { showStored } from "./stored-data.js";

// By the ids of their fields.
const NUMBERS = { turns: "turns", attempts: "attempts", "attempt-days": "attemptDays", "call-from": "callFrom", "call-until": "callUntil" };

async function fillRegions(settings) {
  const names = new Intl.DisplayNames([language()], { type: "region" });
  const known = ownRegion({ ...settings, region: "", addresses: await ownAddresses(), locale: userLocale() });
  const automatic = new Option(known ? text("regionAutomaticOf", names.of(known)) : text("regionAutomatic"), "");
  const all = countries().map((code) => new Option(names.of(code), code));
  all.sort((a, b) => a.text.localeCompare(b.text, language()));
  element("region").replaceChildren(automatic, ...all);
}

async function fill() {
  const settings = await readSettings();
  await fillRegions(settings);
  element("number").value = settings.number;
  element("region").value = settings.region;
  element(`minutes-${settings.minutes}`).checked = true;
  for (const [id, name] of Object.entries(NUMBERS)) {
    const { least, most } = NUMBER_SETTINGS[name];
    Object.assign(element(id), { min: least, max: most, value: settings[name] });
  }
  element("counts-mails").checked = settings.countsMails;
  element("ask-before-sending").checked = settings.askBeforeSending;
  element("address-books").checked = await mayReadAddressBooks();
}

element("options").addEventListener("input", async (event) => {
  if (event.target.id === "address-books") return;
  // While somebody types the second digit, a number out of range is not saved.
  const valid = Object.entries(NUMBERS).filter(([id]) => element(id).validity.valid);
  await saveSettings({
    number: element("number").value.trim(),
    region: element("region").value,
    minutes: element("minutes-10").checked ? 10 : 5,
    countsMails: element("counts-mails").checked,
    askBeforeSending: element("ask-before-sending").checked,
    ...Object.fromEntries(valid.map(([id, name]) => [name, element(id).valueAsNumber])),
  });
  element("saved").textContent = event.target.validationMessage || text("optionsSaved");
});

element("address-books").addEventListener("change", async () => {
  if (element("address-books").checked) await askForAddressBooks();
  else await giveUpAddressBooks();
  element("address-books").checked = await mayReadAddressBooks();
});

element("options").addEventListener("submit", (event) => event.preventDefault());

fillTexts();
await fill();
openLetters();
await showStored();
