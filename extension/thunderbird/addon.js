// SPDX-License-Identifier: MPL-2.0
// The add-on itself: its version, and its options page.

/** The add-on's own version: "0.1.0". */
export function addonVersion() {
  return messenger.runtime.getManifest().version;
}

/** From a popup: opens the add-on's options in Thunderbird's main window and closes the popup. */
export async function openOptions() {
  await messenger.runtime.openOptionsPage();
  window.close();
}
