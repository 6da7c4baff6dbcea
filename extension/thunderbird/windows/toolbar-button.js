// SPDX-License-Identifier: MPL-2.0
// A compose window's toolbar button: what it shows, and its popup.

/**
 * Draws the button of a compose window; does nothing where the window is closed.
 * @param {number} tabId
 * @param {{icon: string, badge: string, color: string, label: string, title: string}} look
 */
export async function drawButton(tabId, { icon, badge, color, label, title }) {
  const action = messenger.composeAction;
  try {
    await Promise.all([
      action.setIcon({ tabId, path: { 16: icon, 32: icon } }),
      action.setBadgeText({ tabId, text: badge }),
      action.setBadgeBackgroundColor({ tabId, color }),
      action.setLabel({ tabId, label }),
      action.setTitle({ tabId, title }),
    ]);
  } catch {
    // The window was closed while the host was thinking.
  }
}

/** The keyboard shortcut that opens the popup, as Thunderbird writes it; empty when the person has taken it away. */
export async function popupShortcut() {
  const commands = await messenger.commands.getAll();
  return commands.find((command) => command.name === "_execute_compose_action")?.shortcut ?? "";
}

/** Opens the popup of a compose window's button. Rejects where the window is closed or can't show it. */
export async function openPopup(tabId) {
  const tab = await messenger.tabs.get(tabId);
  await messenger.composeAction.openPopup({ windowId: tab.windowId });
}
