// SPDX-License-Identifier: MPL-2.0
// The native messaging port to the program.

const APPLICATION = "offhook.host";

/** Starts the program. See HostConnection for the shape. */
export function openNativePort({ message, closed }) {
  const port = messenger.runtime.connectNative(APPLICATION);
  port.onMessage.addListener(message);
  port.onDisconnect.addListener((ended) => closed(ended.error?.message));
  return { send: (request) => port.postMessage(request), close: () => port.disconnect() };
}
