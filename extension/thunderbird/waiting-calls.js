// SPDX-License-Identifier: MPL-2.0
// Calls that wait: those that the program could not store yet, and the one just dialled, of which nobody has said how it went.

import { readStored, save } from "./storage.js";

const UNSENT = "unsentCalls";
const DIALLED = "dialledCall";

/** @returns {Promise<object[]>} as log-call of the protocol wants them, oldest first */
export async function readUnsentCalls() {
  const { [UNSENT]: calls } = await readStored([UNSENT]);
  return Array.isArray(calls) ? calls : [];
}

/** @param {object[]} calls all that wait, in place of those that were kept */
export function saveUnsentCalls(calls) {
  return save({ [UNSENT]: calls });
}

/** @returns {Promise<{address: string, number: string, at: string} | null>} forgotten when Thunderbird ends */
export async function readDialledCall() {
  const { [DIALLED]: call } = await messenger.storage.session.get({ [DIALLED]: null });
  return call;
}

/** @param {{address: string, number: string, at: string} | null} call null: none any more */
export function saveDialledCall(call) {
  return messenger.storage.session.set({ [DIALLED]: call });
}
