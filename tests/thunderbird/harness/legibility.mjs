// SPDX-License-Identifier: MPL-2.0
// Whether what the popup shows can be read: contrast, nothing cut off, a ring around what has the focus.

import { inPopup } from "./companion.mjs";
import { until } from "./waiting.mjs";

/**
 * What can't be read well in the popup, in words; empty where all can. Contrast is that of WCAG 2.1, 4.5 : 1 for text
 * (1.4.3) and 3 : 1 for the focus ring (1.4.11).
 */
export function illegible(window) {
  return inPopup(window, () => {
    const channels = (color) => color.match(/[\d.]+/g).map(Number);
    const luminance = (color) => {
      const [red, green, blue] = channels(color).map((value) => (value / 255 <= 0.04045 ? value / 255 / 12.92 : ((value / 255 + 0.055) / 1.055) ** 2.4));
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one, other) => {
      const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
      return (light + 0.05) / (dark + 0.05);
    };
    const behind = (element) => {
      for (let one = element; one; one = one.parentElement) {
        const color = getComputedStyle(one).backgroundColor;
        if ((channels(color)[3] ?? 1) > 0) return color;
      }
      return "rgb(255, 255, 255)";
    };
    const named = (element) => `${element.tagName.toLowerCase()}${element.id && `#${element.id}`} “${element.textContent.trim().slice(0, 40)}”`;
    const faults = [];
    const isShown = (element) => element.getClientRects().length > 0 && !element.classList.contains("spoken");
    const words = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = words.nextNode(); node; node = words.nextNode()) {
      const element = node.parentElement;
      if (node.data.trim() === "" || !isShown(element) || element.closest("option, .spoken")) continue;
      const ratio = contrast(getComputedStyle(element).color, behind(element));
      if (ratio < 4.5 && !element.closest(":disabled")) faults.push(`contrast ${ratio.toFixed(1)}: ${named(element)}`);
    }
    const page = document.documentElement;
    for (const element of document.querySelectorAll("body *")) {
      if (!isShown(element)) continue;
      const box = element.getBoundingClientRect();
      if (box.left < 0 || box.right > page.clientWidth + 0.5) faults.push(`beside the page: ${named(element)}`);
      const scrolls = element.matches("textarea, main, input, select");
      if (!scrolls && element.scrollWidth > element.clientWidth + 1 && getComputedStyle(element).display !== "inline") faults.push(`cut off: ${named(element)}`);
    }
    if (page.scrollHeight > page.clientHeight + 1) faults.push(`the page itself scrolls: ${page.scrollHeight} in ${page.clientHeight}`);
    const focused = document.activeElement;
    if (focused.matches(":focus-visible") && focused.tabIndex >= 0 && isShown(focused)) {
      const { outlineStyle, outlineWidth, outlineColor } = getComputedStyle(focused);
      const ring = outlineStyle === "none" ? 0 : parseFloat(outlineWidth);
      if (ring < 2 || contrast(outlineColor, behind(focused.parentElement)) < 3) faults.push(`focus ring: ${named(focused)}`);
    }
    return faults;
  });
}

/** Sets Thunderbird's look, and waits until the popup has been painted in it. `theme` is "light" or "dark". */
export async function wearTheme(stage, window, theme) {
  await stage.setPreference("ui.systemUsesDarkTheme", theme === "dark" ? 1 : 0);
  await until(`the ${theme} popup`, () => inPopup(window, (wanted) => matchMedia(`(prefers-color-scheme: ${wanted})`).matches, theme));
  await inPopup(window, async () => {
    for (let frame = 0; frame < 3; frame += 1) await new Promise((resolve) => requestAnimationFrame(resolve));
  });
}
