// SPDX-License-Identifier: MPL-2.0
// The writer's own words as plain text, and where each of them stands in the editor.
//
// Works on any nodes with nodeType, nodeName, data, childNodes and getAttribute; it never changes them.

import { isCitePrefix, isForeign, isPlainTextQuote } from "./foreign-elements.js";

const TEXT = 3;
const ELEMENT = 1;
const MOST_TEXT = 512 * 1024; // UTF-16 code units; nobody types more

// How many line ends part a block from what stands before and after it.
const BLOCKS = new Map(
  Object.entries({
    P: 2, BLOCKQUOTE: 2, H1: 2, H2: 2, H3: 2, H4: 2, H5: 2, H6: 2, HR: 2, TABLE: 2,
    ADDRESS: 1, ARTICLE: 1, CENTER: 1, DD: 1, DIV: 1, DL: 1, DT: 1, LI: 1, OL: 1, PRE: 1, SECTION: 1, TD: 1, TH: 1, TR: 1, UL: 1,
  }),
);
const COLLAPSIBLE = /[ \t\n\r\f]/;

/**
 * Collects the words of the editor that are the writer's own.
 * @param {object} body the editor's body
 * @param {(element: object) => boolean} preservesSpace whether an element shows spaces and line ends of its text as they are
 * @returns {OwnText}
 */
export function collectOwnText(body, preservesSpace) {
  const collector = new Collector(preservesSpace);
  collector.children(body, preservesSpace(body));
  return collector.finish();
}

/**
 * @typedef {object} OwnText
 * @property {string} text
 * @property {{start: number, length: number, node: object, offset: number}[]} pieces runs of `text` that stand in one text
 *   node, in order; code unit `start + i` of the text is `offset + i` of the node's data
 * @property {number[]} breaks offsets in `text` at which somebody else's words stand in the editor
 * @property {{parent: object, index: number} | null} top where the writer's own part of the editor begins
 */

class Collector {
  #preservesSpace;
  #text = "";
  #pieces = [];
  #breaks = [];
  #top = null;
  #interrupted = false; // foreign words since the last own ones
  #introduced = false; // the line that introduces a quote was set apart

  constructor(preservesSpace) {
    this.#preservesSpace = preservesSpace;
  }

  finish() {
    const text = this.#text.replace(/\n+$/, "");
    return { text, pieces: this.#pieces, breaks: this.#breaks.filter((offset) => offset < text.length), top: this.#top };
  }

  children(parent, preserved) {
    let index = 0;
    for (const node of parent.childNodes) {
      if (this.#text.length > MOST_TEXT) return;
      if (node.nodeType === TEXT) this.#words(node, parent, index, preserved);
      else if (node.nodeType === ELEMENT) this.#element(node, parent, index);
      index += 1;
    }
  }

  #element(element, parent, index) {
    if (isForeign(element)) return this.#interrupt(element);
    this.#top ??= { parent, index };
    if (element.nodeName === "BR") return this.#lineEnd();
    const lineEnds = BLOCKS.get(element.nodeName) ?? 0;
    this.#part(lineEnds);
    this.children(element, this.#preservesSpace(element));
    this.#part(lineEnds);
  }

  // A plain-text draft that was opened again has lost the mark of the line that introduces a quote. A lone ">" in the
  // quote's place lets the host see what that line is.
  #interrupt(element) {
    if (isPlainTextQuote(element) && !this.#introduced && !this.#interrupted && this.#text.trim() !== "") {
      this.#part(1);
      this.#text += ">\n";
    }
    this.#introduced ||= isCitePrefix(element);
    this.#interrupted = true;
  }

  #lineEnd() {
    if (!this.#interrupted && this.#text !== "") this.#text += "\n";
  }

  #words(node, parent, index, preserved) {
    const { data } = node;
    if (data.trim() === "" && (this.#interrupted || this.#text === "")) return;
    this.#top ??= { parent, index };
    this.#resume();
    if (preserved) this.#piece(node, 0, data.replace(/[\u00a0\t\r\f]/g, " "));
    else this.#collapsed(node);
  }

  #resume() {
    this.#introduced = false;
    if (!this.#interrupted) return;
    this.#interrupted = false;
    if (this.#text === "") return;
    this.#part(2);
    this.#breaks.push(this.#text.length);
  }

  // Runs of spaces count as one, and as none at the start of a line, as the editor shows them.
  #collapsed(node) {
    const { data } = node;
    let from = 0;
    for (let at = 0; at < data.length; at += 1) {
      if (!COLLAPSIBLE.test(data[at])) continue;
      const before = at > from ? data[at - 1] : this.#text.at(-1);
      if (before !== undefined && !/\s/.test(before)) continue;
      this.#collapsedPiece(node, from, at);
      from = at + 1;
    }
    this.#collapsedPiece(node, from, data.length);
  }

  #collapsedPiece(node, from, to) {
    if (to > from) this.#piece(node, from, node.data.slice(from, to).replace(/\s/g, " "));
  }

  // `words` has one code unit for each of the node's, so that offsets stay exact.
  #piece(node, offset, words) {
    this.#pieces.push({ start: this.#text.length, length: words.length, node, offset });
    this.#text += words;
  }

  #part(lineEnds) {
    if (lineEnds === 0 || this.#text === "") return;
    let have = 0;
    while (have < lineEnds && this.#text.at(-1 - have) === "\n") have += 1;
    this.#text += "\n".repeat(lineEnds - have);
  }
}
