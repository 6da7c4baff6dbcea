// SPDX-License-Identifier: MPL-2.0

/** Opens the add-on's options in Thunderbird's main window and closes the popup. */
export async function openOptions() {
  await messenger.runtime.openOptionsPage();
  window.close();
}
