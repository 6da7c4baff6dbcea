// SPDX-License-Identifier: MPL-2.0
// Takes what is for the writer alone out of the draft.

import { privateTextSpans } from "../text/private-text.js";
import { rangeOfSpan, readWholeText, selectRange } from "../text/ranges.js";

/** Takes the dividing line and what stands below it out of the draft, but not what somebody else wrote. */
export function removePrivateText() {
  const own = readWholeText();
  for (const span of privateTextSpans(own)) {
    const range = rangeOfSpan(own, span);
    if (!range) continue;
    selectRange(range);
    document.execCommand("delete");
  }
}
