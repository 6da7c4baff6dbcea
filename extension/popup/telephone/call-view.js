// SPDX-License-Identifier: MPL-2.0
// What the popup shows of calls to a person, from what is known of them.

const MOST_NUMBERS = 4;

/**
 * What is shown, from what is known.
 * @param {object} known
 * @param {{shown: string}[]} known.numbers
 * @param {object | null} known.contact as the ledger tells; null where it can't
 * @param {object[]} known.unsent calls to the person that are not stored yet
 * @param {object | null} known.dialled the call that was just dialled
 * @returns {{shown: boolean, numbers: object[], asksOutcome: boolean, note: "prefers-mail" | "attempts-over" | "quiet" | "", callsFirst: boolean, requestsCall: boolean, lastCall: object | null, attempts: {count: number, limit: number} | null}}
 *   callsFirst: calling is what to do first; requestsCall: the request for a call is offered
 */
export function callView({ numbers, contact, unsent, dialled }) {
  const { prefersMail = false, attempts = null, quiet = null, calls = [] } = contact ?? {};
  const over = attempts !== null && attempts.count >= attempts.limit;
  // After the last attempt the letter is what to do; one number is enough for whoever calls all the same.
  const offered = prefersMail ? [] : numbers.slice(0, over ? 1 : MOST_NUMBERS);
  const note = prefersMail ? "prefers-mail" : over ? "attempts-over" : quiet && offered.length > 0 ? "quiet" : "";
  return {
    shown: offered.length > 0 || calls.length > 0 || unsent.length > 0 || prefersMail || dialled !== null,
    numbers: offered,
    asksOutcome: dialled !== null,
    note,
    callsFirst: offered.length > 0 && note === "",
    requestsCall: !prefersMail,
    lastCall: calls[0] ?? null,
    attempts: attempts !== null && attempts.count > 0 && !prefersMail ? attempts : null,
  };
}

/** A moment as RFC 3339, in full seconds, with the offset of this computer's time zone. */
export function localTime(date) {
  const pad = (value, length = 2) => String(Math.abs(value)).padStart(length, "0");
  const offset = -date.getTimezoneOffset(); // minutes east
  const day = `${pad(date.getFullYear(), 4)}-${pad(date.getMonth() + 1)}-${pad(date.getDate())}`;
  const time = `${pad(date.getHours())}:${pad(date.getMinutes())}:${pad(date.getSeconds())}`;
  return `${day}T${time}${offset < 0 ? "-" : "+"}${pad(Math.trunc(offset / 60))}:${pad(offset % 60)}`;
}
