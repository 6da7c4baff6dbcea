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

/**
 * A moment as people write it, as briefly as can be: the time of today, the day of this year, else the date.
 * @param {string} moment RFC 3339
 * @param {{withTime?: boolean, now?: Date}} options withTime: whether the time of today is of interest
 */
export function briefDate(moment, { withTime = false, now = new Date() } = {}) {
  const date = new Date(moment);
  if (Number.isNaN(date.getTime())) return "";
  // Thunderbird's own locale orders day and month as its user does; where it is of another language, the texts' own.
  const locale = userLocale().startsWith(language()) ? userLocale() : language();
  const isToday = date.toDateString() === now.toDateString();
  if (withTime && isToday) return new Intl.DateTimeFormat(locale, { timeStyle: "short" }).format(date);
  const style = date.getFullYear() === now.getFullYear() ? { day: "numeric", month: "short" } : { dateStyle: "medium" };
  return new Intl.DateTimeFormat(locale, style).format(date).replaceAll(" ", "\u00a0"); // a line does not end within a date
}
