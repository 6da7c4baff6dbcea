// SPDX-License-Identifier: MPL-2.0
// How long to wait before a program that failed is started again.

const DELAYS = [250, 500, 1000, 2000, 4000]; // milliseconds, by failures in a row

/** Counts failures, and tells the wait after them. Times are milliseconds of one clock. */
export class BackOff {
  #failures = 0;
  #until = 0;

  /** Notes a failure. @param {number} now */
  failed(now) {
    this.#until = now + DELAYS[Math.min(this.#failures, DELAYS.length - 1)];
    this.#failures += 1;
  }

  /** Notes a success: the next failure counts as the first. */
  succeeded() {
    this.#failures = 0;
    this.#until = 0;
  }

  /** Milliseconds left to wait, 0 when the next try may begin. @param {number} now */
  left(now) {
    return Math.max(0, this.#until - now);
  }
}
