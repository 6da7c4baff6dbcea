// SPDX-License-Identifier: MPL-2.0
// What the add-on shows in a compose window: its toolbar button and its popup.

import { pause, until } from "./waiting.mjs";

export const ADDON_ID = "companion@offhook";

const FOCUS_SETTLES = 200; // milliseconds
const LONGEST_OPENING = 10000; // milliseconds

/** The add-on's button in a compose window: { state, badge, title, label }; the state is told by the icon's name. */
export function readButton(window) {
  return window.run(
    (chrome, _, addonId) => {
      const button = chrome.document.getElementById(`${addonId.replace(/[@.]/g, "_")}-composeAction-toolbarbutton`);
      if (!button) return null;
      const icon = /moz-extension:[^"]*\/icons\/([\w-]+)\.svg/.exec(button.getAttribute("style") ?? "");
      return {
        state: icon?.[1] ?? "",
        badge: button.getAttribute("badge") ?? "",
        title: button.getAttribute("tooltiptext") ?? "",
        label: button.getAttribute("label") ?? "",
      };
    },
    ADDON_ID,
  );
}

/**
 * Opens the popup by a click of the mouse on the button. A popup closes when its window loses the focus, and a busy window
 * manager can hand that to another window late; then the button is clicked again, as a person would.
 */
export async function clickButton(window) {
  await until("a popup that stays", async () => {
    await window.focus();
    const point = await window.run((chrome, _, addonId) => {
      const button = chrome.document.getElementById(`${addonId.replace(/[@.]/g, "_")}-composeAction-toolbarbutton`);
      const box = button.getBoundingClientRect();
      return { x: chrome.mozInnerScreenX + box.x + box.width / 2, y: chrome.mozInnerScreenY + box.y + box.height / 2 };
    }, ADDON_ID);
    await window.keyboard.click(point);
    await waitForPopup(window, { timeout: LONGEST_OPENING });
    await pause(FOCUS_SETTLES);
    return popupIsOpen(window);
  });
}

/** Waits until the popup's section on calls has been drawn, where there is one. */
export function waitForTelephone(window) {
  return until("the popup's section on calls", () => inPopup(window, () => !document.getElementById("more-calls").hidden));
}

/**
 * What the popup says about calls: { numbers: [{ number, source }], note, facts, status, unsent, asksOutcome, requestsCall };
 * null where the section is not shown.
 */
export function readTelephone(window) {
  return inPopup(window, () => {
    const textOf = (selector) => [...document.querySelectorAll(selector)].filter((one) => one.getClientRects().length).map((one) => one.innerText.trim()).join(" ");
    if (document.getElementById("telephone").hidden) return null;
    return {
      heading: textOf("#telephone-heading"),
      numbers: [...document.querySelectorAll("#numbers li")].map((item) => ({
        number: item.querySelector(".digits").textContent,
        source: item.querySelector(".source").textContent,
      })),
      note: textOf("#call-note"),
      facts: textOf("#call-facts"),
      status: textOf("#call-status"),
      unsent: textOf("#unsent-note"),
      asksOutcome: !document.getElementById("outcome").hidden,
      requestsCall: document.getElementById("request-call-button").getClientRects().length > 0,
    };
  });
}

/** Where the popup is on the screen: { x, y, width, height } in pixels. */
export function areaOfPopup(window) {
  return inPopup(window, () => ({ x: window.mozInnerScreenX, y: window.mozInnerScreenY, width: window.innerWidth, height: window.innerHeight }));
}

/** Waits until the popup is open and its page has run. */
export function waitForPopup(window, options) {
  const isDrawn = () => document.readyState === "complete" && !["", "waiting", undefined].includes(document.getElementById("state")?.dataset.state);
  return until("the popup", () => inPopup(window, isDrawn), options);
}

export function popupIsOpen(window) {
  return window.thunderbird.chrome((id) => [...WebExtensionPolicy.getByID(id).extension.views].some((view) => view.viewType === "popup"), ADDON_ID);
}

/** Waits until the popup is gone. */
export function waitForPopupEnd(window) {
  return until("the popup's end", async () => !(await popupIsOpen(window)));
}

/**
 * What the popup says: { state, headline, problem, warnings: [{ kind, reason, words: [snippet, …] }] }; `problem` is
 * what is wrong and what to do, empty when nothing is.
 */
export function readPopup(window) {
  return inPopup(window, () => {
    const textOf = (selector, within = document) => within.querySelector(selector)?.innerText.trim() ?? "";
    const { state } = document.getElementById("state").dataset;
    return {
      state,
      headline: textOf("#headline"),
      problem: state !== "problem" ? "" : [textOf("#summary"), textOf("#problem-advice"), textOf("#problem-command")].join(" "),
      warnings: [...document.querySelectorAll("#warnings > .warning")].map((warning) => ({
        kind: warning.dataset.kind,
        reason: textOf(".reason", warning),
        // The snippets stand in quotation marks.
        words: [...warning.querySelectorAll(".word")].map((word) => word.textContent.replace(/^[“„]|[”“]$/g, "")),
      })),
    };
  });
}

/** Chooses a length of 5 or 10 minutes, whether to replace the own text, and presses the button, all with the mouse. */
export async function requestCall(window, minutes, { replace = false } = {}) {
  const radio = `#minutes-${minutes}`;
  await until(`the choice of ${minutes} minutes`, async () => {
    await clickInPopup(window, radio);
    return inPopup(window, (selector) => document.querySelector(selector).checked, radio);
  });
  if (replace) await clickInPopup(window, "#replace");
  await clickInPopup(window, "#request-call-button");
}

/** Clicks at an element of the popup. */
export async function clickInPopup(window, selector) {
  const point = await until(`${selector} in the popup`, () =>
    inPopup(
      window,
      (wanted) => {
        const element = document.querySelector(wanted);
        if (!element || element.disabled || element.getClientRects().length === 0) return null;
        element.scrollIntoView({ block: "nearest" });
        const box = element.getBoundingClientRect();
        return { x: window.mozInnerScreenX + box.x + box.width / 2, y: window.mozInnerScreenY + box.y + box.height / 2 };
      },
      selector,
    ),
  );
  await window.keyboard.click(point);
}

/** What has the focus in the popup: { role: "words" | "minutes" | "request" | "", name }. */
export function focusedInPopup(window) {
  return inPopup(window, () => {
    const focused = document.activeElement;
    const roles = { words: ".word", minutes: "input[name=minutes]", request: "#request-call-button" };
    const role = Object.keys(roles).find((one) => focused.matches(roles[one])) ?? "";
    return { role, name: focused.id || focused.textContent.trim() };
  });
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

/** Runs a function in a view of the add-on of that type ("popup", "background", "tab"). */
// The page forbids eval by its Content-Security-Policy, so a frame script evaluates in a sandbox of the page.
export async function inView(thunderbird, type, action, ...parameters) {
  const reply = await thunderbird.chrome(
    (id, wanted, source) => {
      const view = [...WebExtensionPolicy.getByID(id).extension.views].find((one) => one.viewType === wanted);
      if (!view) throw new Error(`the add-on's ${wanted} is not open`);
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
        messages.loadFrameScript(`data:application/javascript;charset=utf-8,${encodeURIComponent(script)}`, false);
      });
    },
    ADDON_ID,
    type,
    `(${action})(...${JSON.stringify(parameters)})`,
  );
  if (reply.error) throw new Error(reply.error);
  return reply.value === undefined ? undefined : JSON.parse(reply.value);
}
