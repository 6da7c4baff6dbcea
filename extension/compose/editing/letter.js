// SPDX-License-Identifier: MPL-2.0
// Puts a letter into the draft, as one step of the editor that one undo takes back.

import { rangeOfSpan, readOwnText, readWholeText, selectRange } from "../text/ranges.js";
import { endPlace } from "../text/text-position.js";
import { blockOf, indexOf, isEndOf, wholeBlocks } from "./blocks.js";
import { rememberCaret } from "./caret.js";
import { asLines, asParagraphs, gapBehind, oneSpan } from "./letter-markup.js";

let undoable = null; // { text, restore }: the draft before the letter and where its caret was

/**
 * Puts a letter into the draft, unless somebody has typed since it was asked for.
 * @param {string} text the own text that the letter was written for
 * @param {{text: string, at: number, remove: {start: number, end: number}[], isPlainText: boolean}} letter offsets are UTF-16 code
 *   units of `text`
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

/** The editor's undo leaves the caret where the letter stood; this puts it back where it was before. @param {InputEvent} event */
export function keepCaretThroughUndo(event) {
  if (!undoable || event.inputType !== "historyUndo") return;
  const own = readWholeText();
  if (own.text !== undoable.text) return;
  undoable.restore(own);
  undoable = null;
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
    selectRange(blocks);
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
  selectRange(range);
  insertLines(behind ? `\n\n${text}` : text, isPlainText);
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
