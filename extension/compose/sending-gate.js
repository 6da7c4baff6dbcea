// SPDX-License-Identifier: MPL-2.0
// Whether a draft may be sent, or is held once so that the writer can think again.

import { isStrong } from "../judgement/severity.js";
import { privateTextStart } from "./text/private-text.js";

/** Holds a draft back, and lets it go. */
export class SendingGate {
  #held = null; // { text, reason }: what was held last
  #allowed = null; // the text that the writer wants sent as it is

  /**
   * @param {string} text all own words, those below a dividing line included
   * @param {object} status of the compose script
   * @param {{askBeforeSending: boolean}} settings
   * @returns {{hold: boolean}} A strong warning holds a text once: sending it again is the answer. What is meant for the
   *   writer's eyes alone stays held until it is taken out or allowed.
   */
  ask(text, status, { askBeforeSending }) {
    const reason = this.#reason(text, status, askBeforeSending);
    const answered = text === this.#allowed || (reason === "strong-warning" && this.#held?.text === text);
    this.#held = reason && !answered ? { text, reason } : null;
    if (reason && answered) this.#allowed = text;
    return { hold: this.#held !== null };
  }

  /** The writer wants this text to be sent as it is. */
  allow(text) {
    this.#allowed = text;
    this.#held = null;
  }

  /** Why this text was held: "private-text", "strong-warning", or null. */
  heldBecause(text) {
    return this.#held?.text === text ? this.#held.reason : null;
  }

  #reason(text, status, askBeforeSending) {
    if (privateTextStart(text) >= 0) return "private-text";
    const strong = status.state === "judged" && status.warnings.some(isStrong);
    return strong && askBeforeSending ? "strong-warning" : null;
  }
}
