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
