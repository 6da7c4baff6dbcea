// SPDX-License-Identifier: MPL-2.0
// What compose scripts ask of the background page.

/**
 * @param {(message: object, tabId: number) => Promise<object> | undefined} answer
 */
export function onComposeScriptMessage(answer) {
  messenger.runtime.onMessage.addListener((message, sender) => {
    if (sender.id !== messenger.runtime.id || sender.tab === undefined) return undefined;
    return answer(message, sender.tab.id);
  });
}
