// SPDX-License-Identifier: MPL-2.0
// Waiting for something to come true, without fixed pauses.

export const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

/**
 * Calls `look` until it returns something truthy, and returns that.
 *
 * `look` may throw while the thing looked at is still on its way. When `timeout` (milliseconds) is over, throws an
 * error that names `what` and the last thing seen.
 */
export async function until(what, look, { timeout = 30000, every = 25 } = {}) {
  const end = Date.now() + timeout;
  for (;;) {
    let seen;
    try {
      seen = await look();
      if (seen) return seen;
    } catch (error) {
      seen = error;
    }
    if (Date.now() > end) throw new Error(`waited ${timeout} ms in vain for: ${what}; last seen: ${describe(seen)}`);
    await pause(every);
  }
}

function describe(value) {
  return value instanceof Error ? value.message : JSON.stringify(value);
}
