// SPDX-License-Identifier: MPL-2.0
// Puts the texts of _locales into a page.

import { language, text } from "../thunderbird/texts.js";

/** Fills every element that names its text (data-text, data-placeholder, data-label), and names the page's language. */
export function fillTexts() {
  document.documentElement.lang = language();
  for (const element of document.querySelectorAll("[data-text]")) element.textContent = text(element.dataset.text);
  for (const element of document.querySelectorAll("[data-placeholder]")) element.placeholder = text(element.dataset.placeholder);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", text(element.dataset.label));
}
