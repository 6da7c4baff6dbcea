// SPDX-License-Identifier: MPL-2.0
// How the add-on's parts speak with one another: compose scripts, the background page, and the pages of popup and options.

/**
 * Asks the background page, waking it if it sleeps.
 * @param {{type: string}} message
 * @returns {Promise<any>} the answer; undefined where the background page has none to that type
 */
export function askBackground(message) {
  return messenger.runtime.sendMessage(message);
}

/**
 * From a compose script: tells the add-on's pages something that nobody asked for. Of them, the window's popup listens if
 * it is open.
 */
export function tellPopup(message) {
  messenger.runtime.sendMessage(message).catch(() => {}); // the add-on was being reloaded
}

/**
 * In a compose script: answers what the background page and the popup ask.
 * @param {(message: object) => Promise<object> | undefined} answer
 */
export function onPageMessage(answer) {
  messenger.runtime.onMessage.addListener((message) => answer(message));
}

/**
 * Sends a message to a tab's compose script.
 * @returns {Promise<any>} its answer; undefined when there is no compose script
 */
export async function tellComposeScript(tabId, message) {
  try {
    return await messenger.tabs.sendMessage(tabId, message);
  } catch {
    return undefined;
  }
}

/** In a popup: calls back with the messages that a tab's compose script sends unasked. */
export function onComposeScriptTells(tabId, listener) {
  messenger.runtime.onMessage.addListener((message, sender) => {
    if (sender.id === messenger.runtime.id && sender.tab?.id === tabId) listener(message);
  });
}

/**
 * In the background page: answers what compose scripts ask.
 * @param {(message: object, tabId: number) => Promise<object> | undefined} answer
 */
export function onComposeScriptMessage(answer) {
  messenger.runtime.onMessage.addListener((message, sender) => {
    if (sender.id !== messenger.runtime.id || sender.tab === undefined || isOwnPage(sender)) return undefined;
    return answer(message, sender.tab.id);
  });
}

/**
 * In the background page: answers what the add-on's own pages ask.
 * @param {(message: object) => Promise<object> | undefined} answer
 */
export function onOwnPageMessage(answer) {
  messenger.runtime.onMessage.addListener((message, sender) => {
    return sender.id === messenger.runtime.id && isOwnPage(sender) ? answer(message) : undefined;
  });
}

function isOwnPage({ url }) {
  return url?.startsWith(messenger.runtime.getURL("")) === true;
}
