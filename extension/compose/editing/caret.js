// SPDX-License-Identifier: MPL-2.0
// Remembers where the caret is while the draft changes around it.

import { endPlace, textOffset } from "../text/text-position.js";
import { indexOf } from "./blocks.js";

/**
 * Remembers the caret of the moment.
 * @param {import("../text/own-text.js").OwnText} own
 * @returns {{restore: (own: object) => void, restoreBehind: (own: object, at: number, grown: number) => void}}
 *   restore: into the same text; restoreBehind: into a text that has grown by `grown` code units at `at`
 */
export function rememberCaret(own) {
  const selection = getSelection();
  const { focusNode, focusOffset } = selection;
  const offset = focusNode ? textOffset(own, focusNode, focusOffset) : null;
  if (offset === null) return rememberNode(focusNode, focusOffset);
  return {
    restore: (same) => collapseTo(endPlace(same, offset)),
    restoreBehind: (grownText, at, grown) => collapseTo(endPlace(grownText, Math.max(0, offset >= at ? offset + grown : offset))),
  };
}

// In an empty line there are no words to count; its element stays the same.
function rememberNode(node, offset) {
  const child = node?.childNodes[offset] ?? null;
  function restore() {
    if (child?.isConnected) getSelection().collapse(child.parentNode, indexOf(child));
    else if (node?.isConnected) getSelection().collapse(node, Math.min(offset, node.childNodes.length));
  }
  return { restore, restoreBehind: restore };
}

function collapseTo(place) {
  if (place) getSelection().collapse(place.node, place.offset);
}
