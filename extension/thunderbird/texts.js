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
  for (const element of document.querySelectorAll("[data-placeholder]")) element.placeholder = text(element.dataset.placeholder);
  for (const element of document.querySelectorAll("[data-label]")) element.setAttribute("aria-label", text(element.dataset.label));
}

/** Thunderbird's own language, with the country where it has one: "en-US". */
export function userLocale() {
  return messenger.i18n.getUILanguage();
}

/** A moment as people write it; `withTime` adds the time of the day. */
export function dateText(moment, { withTime = false } = {}) {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return "";
  const style = withTime ? { dateStyle: "medium", timeStyle: "short" } : { dateStyle: "medium" };
  // Thunderbird's own locale orders day and month as its user does; where it is of another language, the texts' own.
  const locale = userLocale().startsWith(language()) ? userLocale() : language();
  return new Intl.DateTimeFormat(locale, style).format(date);
}
