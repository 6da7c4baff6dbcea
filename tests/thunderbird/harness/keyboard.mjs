// SPDX-License-Identifier: MPL-2.0
// The keyboard of the display, and typing on it.
//
// xdotool can type a character that no key has, but does so by changing the keymap between two key presses, which
// programs notice too late. So every character the tests type gets a key of its own before Thunderbird starts.

import { execFile, execFileSync } from "node:child_process";
import { promisify } from "node:util";
import { pause } from "./waiting.mjs";

/** Characters that the German keyboard lacks, one for each of the keys F13 to F24. */
const MORE_CHARACTERS = ["😀", "👍", "“", "”", "„", "’", "–", "—", "…", "é", "\u0301", "\u{1F3FD}"];
const FIRST_KEY = 13;

/** Below this, Thunderbird loses keys. */
const MILLISECONDS_BETWEEN_KEYS = 15;

/** Gives the display in `environment` a German keyboard without dead keys, and keys for the other characters. */
export function layOutKeyboard(environment) {
  const keys = MORE_CHARACTERS.map((character, index) => {
    const symbol = `U${character.codePointAt(0).toString(16).toUpperCase()}`;
    return `key <FK${FIRST_KEY + index}> { type = "ONE_LEVEL", symbols = [ ${symbol} ] };`;
  });
  const keymap = `xkb_keymap {
    xkb_keycodes { include "evdev+aliases(qwertz)" };
    xkb_types { include "complete" };
    xkb_compat { include "complete" };
    xkb_symbols { include "pc+de(nodeadkeys)+inet(evdev)" ${keys.join(" ")} };
  };`;
  execFileSync("xkbcomp", ["-w", "0", "-", environment.DISPLAY], { input: keymap, env: environment, stdio: "pipe" });
}

export class Keyboard {
  #environment;

  constructor(environment) {
    this.#environment = environment;
  }

  /**
   * Types `text` into whatever has the focus, as a person would: every character is a key press. Resolves to the time of
   * the last one (performance.now()).
   */
  async type(text) {
    for (const [index, line] of text.split("\n").entries()) {
      if (index > 0) await this.press("Return");
      if (line) await this.#xdotool("type", "--delay", `${MILLISECONDS_BETWEEN_KEYS}`, "--", line);
    }
    return performance.now();
  }

  /** Presses keys by their X names, such as "ctrl+z", one after the other. */
  async press(...keys) {
    for (const key of keys) {
      await this.#xdotool("key", "--clearmodifiers", key);
      await pause(MILLISECONDS_BETWEEN_KEYS);
    }
  }

  /** Clicks at a point of the screen, in pixels. */
  async click({ x, y }) {
    await this.#xdotool("mousemove", `${Math.round(x)}`, `${Math.round(y)}`, "click", "1");
  }

  async #xdotool(...parameters) {
    await promisify(execFile)("xdotool", parameters, { env: this.#environment });
  }
}
