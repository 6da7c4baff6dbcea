// SPDX-License-Identifier: MPL-2.0
// The texts for people, from _locales.

/** The text of a key, with its places filled in. */
export function text(key, ...places) {
  return messenger.i18n.getMessage(key, places.map(String));
}

/** The language of these texts: "de" or "en". */
export function language() {
  return text("language");
}

/** Fills every element that names its text (data-text, data-label) and the page's language and title. */
export function fillTexts(document) {
  document.documentElement.lang = language();
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = text(element.dataset.text);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", text(element.dataset.label));
}
