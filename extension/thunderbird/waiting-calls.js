// SPDX-License-Identifier: MPL-2.0
// Calls that wait: those that the program could not store yet, and the one just dialled, of which nobody has said how it went.

const UNSENT = "unsentCalls";
const DIALLED = "dialledCall";

/** @returns {Promise<object[]>} as log-call of the protocol wants them, oldest first */
export async function readUnsentCalls() {
  const { [UNSENT]: calls } = await messenger.storage.local.get({ [UNSENT]: [] });
  return Array.isArray(calls) ? calls : [];
}

export function saveUnsentCalls(calls) {
  return messenger.storage.local.set({ [UNSENT]: calls });
}

/** @returns {Promise<{address: string, number: string, at: string} | null>} forgotten when Thunderbird ends */
export async function readDialledCall() {
  const { [DIALLED]: call } = await messenger.storage.session.get({ [DIALLED]: null });
  return call;
}

/** @param {{address: string, number: string, at: string} | null} call */
export function saveDialledCall(call) {
  return messenger.storage.session.set({ [DIALLED]: call });
}
