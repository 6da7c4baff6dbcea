// SPDX-License-Identifier: MPL-2.0
// The add-on's options page, in a tab of the main window.

import { ADDON_ID, inView } from "./companion.mjs";
import { until } from "./waiting.mjs";

/** Opens the page. `run` runs a function in it, with the page's own globals; `close` closes it. */
export async function openOptions(thunderbird) {
  await thunderbird.chrome((id) => {
    const { extension } = WebExtensionPolicy.getByID(id);
    const url = extension.baseURI.resolve("options/options.html");
    document.getElementById("tabmail").openTab("contentTab", { url, linkHandler: "single-page", triggeringPrincipal: extension.principal });
  }, ADDON_ID);
  const page = {
    run: (action, ...parameters) => inView(thunderbird, "tab", action, ...parameters),
    close: () => thunderbird.chrome(() => document.getElementById("tabmail").closeTab()),
  };
  await until("the options page", () => page.run(() => document.getElementById("stored-summary").textContent !== ""));
  return page;
}

/** Runs a function in the page, with the page's own globals. */
export function inOptions(thunderbird, action, ...parameters) {
  return inView(thunderbird, "tab", action, ...parameters);
}

/** Waits until the page is there that somebody opened, in Thunderbird's add-on manager or a tab. */
export function waitForOptions(thunderbird) {
  return until("the options page", () => inView(thunderbird, "tab", () => document.getElementById("stored-summary").textContent !== ""));
}

/**
 * Goes to a control of the page and presses the space bar on it, as a person does who uses no mouse. `keyboard` is one of
 * the display.
 */
export async function pressInOptions(thunderbird, keyboard, id) {
  await thunderbird.chrome(() => window.focus());
  const focused = () => inOptions(thunderbird, () => (document.hasFocus() ? document.activeElement.id : ""));
  const first = await inOptions(thunderbird, () => {
    const box = document.getElementById("number").getBoundingClientRect();
    return { x: window.mozInnerScreenX + box.x + box.width / 2, y: window.mozInnerScreenY + box.y + box.height / 2 };
  });
  await until("the focus on the page", async () => {
    if (await focused()) return true;
    await keyboard.click(first);
    return false;
  }, { every: 300 });
  for (let step = 0; (await focused()) !== id; step += 1) {
    if (step > 40) throw new Error(`the Tab key does not lead to ${id}`);
    const before = await focused();
    await keyboard.press("Tab");
    await until("the next control", async () => (await focused()) !== before);
  }
  await keyboard.press("space");
}

/** What Thunderbird asks when an add-on wants to be allowed more, once it asks. */
export function readPermissionPrompt(thunderbird) {
  return until("Thunderbird's question", () =>
    thunderbird.chrome(() => {
      const { panel } = PopupNotifications;
      return panel.state === "open" ? panel.firstElementChild.innerText || panel.firstElementChild.textContent : "";
    }),
  );
}

/** Answers it with the mouse. Thunderbird takes no answer in the first moment, so that nobody answers by mistake. */
export function answerPermissionPrompt(thunderbird, keyboard, isAllowed) {
  return until("the question's end", async () => {
    const point = await thunderbird.chrome((allowed) => {
      const { panel } = PopupNotifications;
      if (panel.state !== "open") return null;
      const question = panel.firstElementChild;
      const button = allowed ? question.button : question.secondaryButton;
      const { left, top, width, height } = button.getBoundingClientRect();
      return { x: panel.screenX + left - panel.getBoundingClientRect().left + width / 2, y: button.screenY + height / 2, top };
    }, isAllowed);
    if (!point) return true;
    await keyboard.click(point);
    return false;
  }, { every: 300 });
}
