// SPDX-License-Identifier: MPL-2.0
// Puts the letter that asks for a call into the draft, as one step of the editor that one undo takes back.

import { rememberCaret } from "./caret.js";
import { asLines, asParagraphs, gapBehind, oneSpan } from "./letter-markup.js";
import { asideSpans } from "./aside.js";
import { rangeOfSpan, readOwnText, readWholeText } from "./ranges.js";
import { endPlace } from "./text-position.js";

let undoable = null; // { text, restore }: the draft before the letter and where its caret was

/**
 * @param {string} text the own text that the letter was written for
 * @param {{text: string, at: number, remove: {start: number, end: number}[], isPlainText: boolean}} letter
 * @returns {{inserted: boolean, kept?: boolean}} kept: the own words were to be replaced, but stand between quotes
 */
export function insertLetter(text, letter) {
  const own = readOwnText();
  if (own.text !== text) return { inserted: false };
  const before = readWholeText();
  const caret = rememberCaret(before);
  const replaced = oneSpan(own, letter.remove);
  if (replaced) replaceWords(own, replaced, letter);
  else insertAt(own, letter);
  undoable = { text: before.text, restore: caret.restore };
  showEndOfLetter();
  const after = readWholeText();
  caret.restoreBehind(after, letter.at, after.text.length - before.text.length);
  return { inserted: true, kept: letter.remove.length > 0 && !replaced };
}

// The editor leaves the caret behind what it has inserted.
function showEndOfLetter() {
  const { focusNode } = getSelection();
  const element = focusNode?.nodeType === Node.TEXT_NODE ? focusNode.parentElement : focusNode;
  if (element && element !== document.body) element.scrollIntoView({ block: "nearest" });
}

/** The editor's undo leaves the caret where the letter stood; this puts it back where it was before. */
export function keepCaretThroughUndo(event) {
  if (!undoable || event.inputType !== "historyUndo") return;
  const own = readWholeText();
  if (own.text !== undoable.text) return;
  undoable.restore(own);
  undoable = null;
}

/** Takes the dividing line and what stands below it out of the draft. */
export function removeAside() {
  const own = readWholeText();
  for (const span of asideSpans(own)) {
    const range = rangeOfSpan(own, span);
    if (!range) continue;
    select(range);
    document.execCommand("delete");
  }
}

function insertAt(own, { text, at, isPlainText }) {
  const place = at > 0 ? placeBehind(own, at) : placeBefore(own);
  getSelection().collapse(place.node, place.offset);
  if (!place.inLine && !isPlainText && usesParagraphs()) insertMarkup(asParagraphs(text));
  else if (place.inLine) insertLines(`\n\n${text}${gapBehind(own.text, at)}`, isPlainText);
  else insertLines(`${text}\n\n`, isPlainText);
}

function replaceWords(own, span, { text, isPlainText }) {
  const range = rangeOfSpan(own, span);
  const blocks = !isPlainText && usesParagraphs() ? wholeBlocks(range) : null;
  if (blocks) {
    select(blocks);
    insertMarkup(asParagraphs(text));
    return;
  }
  // Begins behind the words before, since the editor takes away a <br> that a selection begins after.
  const before = own.text.slice(0, span.start).trimEnd().length;
  const behind = before > 0 && !own.breaks.some((offset) => offset > before && offset <= span.start);
  if (behind) {
    const { node, offset } = endPlace(own, before);
    range.setStart(node, offset);
  }
  select(range);
  insertLines(behind ? `\n\n${text}` : text, isPlainText);
}

function select(range) {
  const selection = getSelection();
  selection.removeAllRanges();
  selection.addRange(range);
}

// The top of the writer's own part.
function placeBefore({ top }) {
  return top ? { node: top.parent, offset: top.index, inLine: false } : { node: document.body, offset: 0, inLine: false };
}

// Behind the greeting line: as paragraphs of their own when the line fills its block, else in the same block.
function placeBehind(own, at) {
  const { node, offset } = endPlace(own, at);
  const block = blockOf(node);
  if (block === document.body || !usesParagraphs() || !isEndOf(block, node, offset)) return { node, offset, inLine: true };
  return { node: block.parentNode, offset: indexOf(block) + 1, inLine: false };
}

// From the first to the last block when the range fills them.
function wholeBlocks(range) {
  const first = blockOf(range.startContainer);
  const last = blockOf(range.endContainer);
  if (first === document.body || last === document.body || first.parentNode !== last.parentNode) return null;
  if (!isStartOf(first, range.startContainer, range.startOffset) || !isEndOf(last, range.endContainer, range.endOffset)) return null;
  const blocks = document.createRange();
  blocks.setStartBefore(first);
  blocks.setEndAfter(last);
  return blocks;
}

function blockOf(node) {
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

function isEndOf(block, node, offset) {
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

function indexOf(node) {
  return [...node.parentNode.childNodes].indexOf(node);
}

// Thunderbird sets this by its preference "Use Paragraph format instead of Body Text by default".
function usesParagraphs() {
  return document.queryCommandValue("defaultParagraphSeparator") === "p";
}

function insertMarkup(markup) {
  document.execCommand("insertHTML", false, markup);
}

// In an HTML mail insertText would take the line ends for paragraphs of its own kind.
function insertLines(text, isPlainText) {
  if (isPlainText) document.execCommand("insertText", false, text);
  else insertMarkup(asLines(text));
}
