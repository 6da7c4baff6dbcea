// SPDX-License-Identifier: MPL-2.0
// How severe a warning is, and what that means.

/** From here on shown unasked; what is below is a hint, shown only when asked for. */
export const WARNING = 2;
/** From here on asked about before sending. */
export const STRONG = 3;

/** Whether a warning is shown unasked. @param {{severity: number}} warning */
export function isShown({ severity }) {
  return severity >= WARNING;
}

/** Whether a warning is asked about before sending. @param {{severity: number}} warning */
export function isStrong({ severity }) {
  return severity >= STRONG;
}
