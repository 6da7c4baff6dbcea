// SPDX-License-Identifier: MPL-2.0
// A moment as people write it.

import { language, userLocale } from "../thunderbird/texts.js";

/**
 * A moment as briefly as can be: the time of today, the day of this year, else the date.
 * @param {string} moment RFC 3339
 * @param {{withTime?: boolean, now?: Date}} options withTime: whether the time of today is of interest
 * @returns {string} in the person's language; empty where `moment` is no moment
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
