// SPDX-License-Identifier: MPL-2.0
// What the add-on shows in a compose window: its toolbar button and its popup.

import { until } from "./waiting.mjs";

export const ADDON_ID = "companion@offhook";

/** The add-on's button in a compose window: { badge, title, label, icon }. */
export function readButton(window) {
  return window.run(
    (window, document, addonId) => {
      const widget = addonId.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
      const button = window.document.getElementById(`${widget}-composeAction-toolbarbutton`);
      if (!button) return null;
      return {
        badge: button.getAttribute("badge") ?? "",
        title: button.getAttribute("tooltiptext") ?? "",
        label: button.getAttribute("label") ?? "",
        icon: button.getAttribute("style") ?? "",
      };
    },
    ADDON_ID,
  );
}

/** Opens the popup by a click of the mouse on the button. */
export async function clickButton(window) {
  await window.focus();
  const point = await window.run((window, document, addonId) => {
    const widget = addonId.toLowerCase().replace(/[^a-z0-9_-]/g, "_");
    const button = window.document.getElementById(`${widget}-composeAction-toolbarbutton`);
    const box = button.getBoundingClientRect();
    return { x: window.mozInnerScreenX + box.x + box.width / 2, y: window.mozInnerScreenY + box.y + box.height / 2 };
  }, ADDON_ID);
  await window.keyboard.click(point);
  await waitForPopup(window);
}

/** Waits until the popup is open and its page has run. */
export function waitForPopup(window) {
  return until("the popup", () => inPopup(window, () => document.readyState === "complete" && document.body.innerText.trim() !== ""));
}

export function popupIsOpen(window) {
  return window.thunderbird.chrome((id) => [...WebExtensionPolicy.getByID(id).extension.views].some((view) => view.viewType === "popup"), ADDON_ID);
}

/** Waits until the popup is gone. */
export function waitForPopupEnd(window) {
  return until("the popup's end", async () => !(await popupIsOpen(window)));
}

/** Runs a function in the popup's page, with the page's own globals. */
export function inPopup(window, action, ...parameters) {
  return inView(window.thunderbird, "popup", action, ...parameters);
}

/** Runs a function in the add-on's background page; wakes it if it sleeps. */
export async function inBackground(thunderbird, action, ...parameters) {
  await thunderbird.chrome((id) => WebExtensionPolicy.getByID(id).extension.wakeupBackground(), ADDON_ID);
  return inView(thunderbird, "background", action, ...parameters);
}

// The page forbids eval by its Content-Security-Policy, so a frame script evaluates in a sandbox of the page.
async function inView(thunderbird, type, action, ...parameters) {
  const reply = await thunderbird.chrome(
    (id, type, source) => {
      const view = [...WebExtensionPolicy.getByID(id).extension.views].find((one) => one.viewType === type);
      if (!view) throw new Error(`the add-on's ${type} is not open`);
      const messages = view.xulBrowser.messageManager;
      const name = `offhook-test-${Math.random()}`;
      const script = `(async () => {
        const sandbox = Cu.Sandbox(content, { sandboxPrototype: content.wrappedJSObject, wantXrays: false, sameZoneAs: content });
        let reply;
        try {
          reply = { value: JSON.stringify(await Cu.evalInSandbox(${JSON.stringify(source)}, sandbox)) };
        } catch (error) {
          reply = { error: String(error) };
        }
        sendAsyncMessage(${JSON.stringify(name)}, reply);
      })();`;
      return new Promise((resolve) => {
        messages.addMessageListener(name, function listen(message) {
          messages.removeMessageListener(name, listen);
          resolve(message.data);
        });
        messages.loadFrameScript(`data:,${encodeURIComponent(script)}`, false);
      });
    },
    ADDON_ID,
    type,
    `(${action})(...${JSON.stringify(parameters)})`,
  );
  if (reply.error) throw new Error(reply.error);
  return reply.value === undefined ? undefined : JSON.parse(reply.value);
}
