// SPDX-License-Identifier: MPL-2.0
// The open compose windows: what stands in their header fields, and when something happens to them.

const COMPOSE_FILES = { js: ["compose/load-main.js"], css: ["compose/highlights.css"] };

/** @returns {Promise<number[]>} the ids of all compose tabs */
export async function composeTabs() {
  const tabs = await messenger.tabs.query({ type: "messageCompose" });
  return tabs.map((tab) => tab.id);
}

/** In a popup: the id of the compose tab whose window it belongs to. @returns {Promise<number>} */
export async function ownComposeTab() {
  const [tab] = await messenger.tabs.query({ active: true, currentWindow: true });
  return tab.id;
}

/**
 * The draft's header fields and what it answers. Rejects when the window is closed.
 * @returns {Promise<{type: string, related: number | null, isForward: boolean, isPlainText: boolean, subject: string, from: string, to: string[], cc: string[]}>}
 */
export async function readDraftFields(tabId) {
  const details = await messenger.compose.getComposeDetails(tabId);
  return {
    type: details.type,
    related: details.relatedMessageId ?? null,
    isForward: details.type === "forward" || Boolean(details.body?.includes('class="moz-forward-container"')),
    isPlainText: details.isPlainText === true,
    subject: details.subject ?? "",
    from: addresses(details.from)[0] ?? "",
    to: addresses(details.to),
    cc: addresses(details.cc),
  };
}

/** Puts the compose script into a window that was open before the add-on started. */
export async function injectComposeScript(tabId) {
  try {
    await messenger.scripting.insertCSS({ target: { tabId }, files: COMPOSE_FILES.css });
    await messenger.scripting.executeScript({ target: { tabId }, files: COMPOSE_FILES.js });
  } catch {
    // The window closed meanwhile, or its editor is not ready: then it gets the script by the manifest.
  }
}

/** Calls back with a tab's id when something but its text may have changed. */
export function onDraftFieldsChanged(listener) {
  messenger.compose.onIdentityChanged.addListener((tab) => listener(tab.id));
  messenger.compose.onComposeStateChanged.addListener((tab) => listener(tab.id));
}

/** Calls back when a compose window opens, some time before its editor is ready. */
export function onComposeTabOpened(listener) {
  messenger.tabs.onCreated.addListener(({ type }) => {
    if (type === "messageCompose") listener();
  });
}

/** Calls back with the id of a tab that was closed. */
export function onTabClosed(listener) {
  messenger.tabs.onRemoved.addListener(listener);
}

function addresses(recipients) {
  const list = Array.isArray(recipients) ? recipients : [recipients];
  return list.filter((recipient) => typeof recipient === "string" && recipient !== "");
}
