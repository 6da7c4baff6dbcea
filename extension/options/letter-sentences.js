// SPDX-License-Identifier: MPL-2.0
// The part of the options page in which the letters' sentences are put into own words.

import { element } from "../page/elements.js";
import { problemText } from "../page/problem-text.js";
import { askBackground } from "../thunderbird/messages.js";
import { language, text } from "../thunderbird/texts.js";
import { nameOfSentence } from "./sentence-names.js";

let templates = []; // of the language that is shown

/** Shows the sentences of the letters in the person's language, and saves what is changed. */
export async function openLetters() {
  element("letters-language").value = language();
  element("letters-language").addEventListener("change", showLanguage);
  element("sentence").addEventListener("change", showSentence);
  element("letters").addEventListener("submit", (event) => {
    event.preventDefault();
    change(element("sentence-text").value.trim(), text("optionsSentenceSaved"));
  });
  element("original").addEventListener("click", () => change("", text("optionsSentenceOriginal")));
  // Thousands of people never change a letter: nothing is asked before the part is opened.
  element("letters-part").addEventListener("toggle", () => templates.length === 0 && showLanguage());
}

async function showLanguage() {
  await use(askBackground({ type: "templates", language: element("letters-language").value }), "");
}

async function change(words, said) {
  const { value: key } = element("sentence");
  const request = { type: "change-template", language: element("letters-language").value, key, text: words };
  await use(askBackground(request), said);
}

async function use(asked, said) {
  const answer = await asked;
  const status = element("sentence-status");
  if (answer?.problem) {
    status.textContent = problemText(answer.problem);
    return;
  }
  templates = answer.templates;
  const chosen = element("sentence").value;
  element("sentence").replaceChildren(...templates.map(optionOf));
  if (templates.some(({ key }) => key === chosen)) element("sentence").value = chosen;
  showSentence();
  status.textContent = said;
}

function optionOf({ key, text: words, original }) {
  const name = nameOfSentence(key, text);
  return new Option(words === original ? name : text("sentenceChanged", name), key);
}

function showSentence() {
  const shown = templates.find(({ key }) => key === element("sentence").value);
  if (!shown) return;
  element("sentence-text").value = shown.text;
  element("original").disabled = shown.text === shown.original;
  const places = shown.placeholders.map((name) => `{${name}}`).join(", ");
  element("placeholders").textContent = places ? text("optionsPlaceholders", places) : text("optionsNoPlaceholders");
  element("sentence-status").textContent = "";
}
