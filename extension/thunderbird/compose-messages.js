// SPDX-License-Identifier: MPL-2.0
// How a compose script speaks with the add-on's pages.

/** Asks the background page, waking it if it sleeps. */
export function askBackground(message) {
  return messenger.runtime.sendMessage(message);
}

/** @param {(message: object) => Promise<object> | undefined} answer */
export function onPageMessage(answer) {
  messenger.runtime.onMessage.addListener((message) => answer(message));
}
