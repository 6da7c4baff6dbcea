// SPDX-License-Identifier: MPL-2.0
// The header fields of each open draft. Thunderbird reads the whole body along with them, some 10 ms for 200 KB of quotes and
// 150 ms for 2 MB, in which nobody can type. So they are kept for a while that grows with what reading them took.

import { readDraftFields } from "../../thunderbird/windows/compose-tabs.js";

const KEPT = 50; // times as long as reading took: at most 2 % of the time goes into it

const drafts = new Map(); // tab id → { fields, until }

/**
 * The header fields of a draft and what it answers, as readDraftFields of thunderbird/windows/compose-tabs.js tells them.
 * Rejects where its window is closed.
 * @param {number} tabId
 * @param {boolean} fresh read them again in any case
 */
export async function draftFields(tabId, fresh) {
  const kept = drafts.get(tabId);
  if (kept && !fresh && performance.now() < kept.until) return kept.fields;
  const before = performance.now();
  const fields = await readDraftFields(tabId);
  const after = performance.now();
  drafts.set(tabId, { fields, until: after + KEPT * (after - before) });
  return fields;
}

/** Forgets what is kept of a tab that was closed. */
export function forgetFields(tabId) {
  drafts.delete(tabId);
}
