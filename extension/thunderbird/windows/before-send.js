// SPDX-License-Identifier: MPL-2.0
// Asks before Thunderbird sends a mail.

// Thunderbird locks the window until it has the answer. Whoever wants to send must not wait for a fault of ours.
const LONGEST_WAIT = 1500; // milliseconds

/**
 * Has each mail asked about before it is sent.
 * @param {(tabId: number) => Promise<boolean>} mayBeSent when it says no, the mail is not sent
 */
export function onBeforeSend(mayBeSent) {
  messenger.compose.onBeforeSend.addListener(async (tab) => {
    const late = new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT, true));
    const allowed = await Promise.race([mayBeSent(tab.id).catch(() => true), late]);
    return allowed ? {} : { cancel: true };
  });
}
