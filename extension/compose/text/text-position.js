// SPDX-License-Identifier: MPL-2.0
// From an offset in the own text to the place in the editor, and back. Offsets are UTF-16 code units.

/**
 * The place of a span's start: in the text node that holds the code unit at `offset`, or the next one after it.
 * @param {import("./own-text.js").OwnText} own
 * @returns {{node: object, offset: number} | null}
 */
export function startPlace({ pieces }, offset) {
  const piece = pieces[firstPiece(pieces, (one) => one.start + one.length > offset)];
  return piece ? { node: piece.node, offset: piece.offset + Math.max(0, offset - piece.start) } : null;
}

/**
 * The place of a span's end: behind the code unit before `offset`, or behind the last one that stands in a text node.
 * @returns {{node: object, offset: number} | null}
 */
export function endPlace({ pieces }, offset) {
  const piece = pieces[firstPiece(pieces, (one) => one.start >= offset) - 1];
  return piece ? { node: piece.node, offset: piece.offset + Math.min(piece.length, offset - piece.start) } : null;
}

/** The offset in the own text of a place in a text node; null where none of the writer's words stand. @returns {number | null} */
export function textOffset({ pieces }, node, offset) {
  const piece = pieces.find((one) => one.node === node && offset >= one.offset && offset <= one.offset + one.length);
  return piece ? piece.start + offset - piece.offset : null;
}

// Binary search: the first piece for which `behind` holds, given that it holds for all after it.
function firstPiece(pieces, behind) {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (behind(pieces[middle])) high = middle;
    else low = middle + 1;
  }
  return low;
}
