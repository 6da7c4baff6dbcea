// SPDX-License-Identifier: MPL-2.0
// How long the texts may be that the program stores. It refuses a whole request for one that is longer, and mails are hostile.

/** Bytes of UTF-8. */
export const LONGEST = Object.freeze({ address: 320, name: 200, number: 64, note: 2000, message_id: 998 });

/** Whether a text is short enough. @param {"address" | "name" | "number" | "note" | "message_id"} what */
export function fits(what, text) {
  return cutToFit(what, text) === text;
}

/** A text as far as it is short enough, never cut within a character. @param {"address" | "name" | "number" | "note" | "message_id"} what */
export function cutToFit(what, text) {
  const { read } = new TextEncoder().encodeInto(text, new Uint8Array(LONGEST[what]));
  return text.slice(0, read);
}
