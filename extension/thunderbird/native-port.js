// SPDX-License-Identifier: MPL-2.0
// The native messaging port to the program.

const APPLICATION = "offhook.host";

/**
 * Starts the program, and opens a port to it.
 * @param {{message: (reply: object) => void, closed: (error?: string) => void}} listeners closed: told Thunderbird's own words, none where
 *   the program ended by itself
 * @returns {{send: (request: object) => void, close: () => void}} `send` throws once the port is closed
 */
export function openNativePort({ message, closed }) {
  const port = messenger.runtime.connectNative(APPLICATION);
  port.onMessage.addListener(message);
  port.onDisconnect.addListener((ended) => closed(ended.error?.message));
  return { send: (request) => port.postMessage(request), close: () => port.disconnect() };
}
