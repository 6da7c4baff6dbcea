// SPDX-License-Identifier: MPL-2.0
// The editor's blocks (paragraphs and the like), and where in them a place is.

/**
 * From the first to the last block when a range fills them.
 * @param {Range} range from text node to text node
 * @returns {Range | null} null when it does not, or when they do not stand side by side
 */
export function wholeBlocks(range) {
  const first = blockOf(range.startContainer);
  const last = blockOf(range.endContainer);
  if (first === document.body || last === document.body || first.parentNode !== last.parentNode) return null;
  if (!isStartOf(first, range.startContainer, range.startOffset) || !isEndOf(last, range.endContainer, range.endOffset)) return null;
  const blocks = document.createRange();
  blocks.setStartBefore(first);
  blocks.setEndAfter(last);
  return blocks;
}

/** The block that a text node stands in: a paragraph, a list item, or the body. @returns {Element} */
export function blockOf(node) {
  let element = node.parentElement;
  while (element !== document.body && getComputedStyle(element).display === "inline") element = element.parentElement;
  return element;
}

function isStartOf(block, node, offset) {
  const before = document.createRange();
  before.setStart(block, 0);
  before.setEnd(node, offset);
  return isEmpty(before);
}

/** Whether nothing that can be seen stands behind a place in a block. */
export function isEndOf(block, node, offset) {
  const rest = document.createRange();
  rest.setStart(node, offset);
  rest.setEnd(block, block.childNodes.length);
  return isEmpty(rest);
}

// A single <br> at the end of a block only holds its line open.
function isEmpty(range) {
  const content = range.cloneContents();
  return content.textContent.trim() === "" && content.querySelectorAll("br").length <= 1 && !content.querySelector("img");
}

/** The place of a node among its siblings, from 0. */
export function indexOf(node) {
  return [...node.parentNode.childNodes].indexOf(node);
}
