// SPDX-License-Identifier: MPL-2.0
// How a compose script speaks with the add-on's pages.

/** Asks the background page, waking it if it sleeps. */
export function askBackground(message) {
  return messenger.runtime.sendMessage(message);
}

/** Tells the add-on's pages something that nobody asked for: of them, the window's popup listens if it is open. */
export function tellPopup(message) {
  messenger.runtime.sendMessage(message).catch(() => {}); // the add-on was being reloaded
}

/** @param {(message: object) => Promise<object> | undefined} answer */
export function onPageMessage(answer) {
  messenger.runtime.onMessage.addListener((message) => answer(message));
}
