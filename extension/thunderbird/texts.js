// SPDX-License-Identifier: MPL-2.0
// The texts for people, from _locales, and the languages they are in.

/**
 * The text of a key, with its places filled in.
 * @param {string} key of _locales
 * @param {...(string | number)} places for $1, $2, …
 * @returns {string} empty where there is no such key
 */
export function text(key, ...places) {
  return messenger.i18n.getMessage(key, places.map(String));
}

/** The language of these texts: "de" or "en". */
export function language() {
  return text("language");
}

/** Thunderbird's own language, with the country where it has one: "en-US". */
export function userLocale() {
  return messenger.i18n.getUILanguage();
}
