// SPDX-License-Identifier: MPL-2.0
// What compose scripts and the add-on's own pages ask of the background page.

/**
 * @param {(message: object, tabId: number) => Promise<object> | undefined} answer
 */
export function onComposeScriptMessage(answer) {
  messenger.runtime.onMessage.addListener((message, sender) => {
    if (sender.id !== messenger.runtime.id || sender.tab === undefined || isOwnPage(sender)) return undefined;
    return answer(message, sender.tab.id);
  });
}

/**
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
