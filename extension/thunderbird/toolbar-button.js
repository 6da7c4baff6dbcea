// SPDX-License-Identifier: MPL-2.0
// Draws the state on a compose window's toolbar button.

/**
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
