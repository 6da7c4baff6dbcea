// SPDX-License-Identifier: MPL-2.0
// A compose window: typing in it, and reading what stands in it.

import { Keyboard } from "./keyboard.mjs";
import { until } from "./waiting.mjs";

/** The outer ids of all open compose windows. */
export function openIds(thunderbird) {
  return thunderbird.chrome(() => [...Services.wm.getEnumerator("msgcompose")].map((window) => window.docShell.outerWindowID));
}

export class ComposeWindow {
  #thunderbird;
  #keyboard;
  #id;

  /** For the window with that outer id of the DOM. */
  constructor(thunderbird, environment, id) {
    this.#thunderbird = thunderbird;
    this.#keyboard = new Keyboard(environment);
    this.#id = id;
  }

  /** Runs a function in Thunderbird with this window and its editor's document as the first two arguments. */
  run(action, ...parameters) {
    return this.#thunderbird.chrome(
      `(id, ...parameters) => {
        const window = Services.wm.getOuterWindowWithId(id);
        return (${action})(window, window.GetCurrentEditorElement?.()?.contentDocument, ...parameters);
      }`,
      this.#id,
      ...parameters,
    );
  }

  /** Puts this window in front and the focus into its text. */
  async focus() {
    await until("the focus", () =>
      this.run((window) => {
        const editor = window.GetCurrentEditorElement();
        if (Services.focus.activeWindow === window && Services.focus.focusedWindow === editor.contentWindow) return true;
        window.focus();
        editor.focus();
        return false;
      }),
    );
  }

  /** Puts the caret at the text's very beginning or end, or behind the first `after` of the text. */
  async placeCaret({ at, after }) {
    await this.run(
      (window, document, end, words) => {
        const selection = document.getSelection();
        if (words === null) {
          window.GetCurrentEditor()[end === "start" ? "beginningOfDocument" : "endOfDocument"]();
          return;
        }
        const walker = document.createTreeWalker(document.body, 4);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.data.indexOf(words);
          if (start >= 0) {
            selection.collapse(node, start + words.length);
            return;
          }
        }
        throw new Error(`“${words}” does not stand in the text`);
      },
      at ?? null,
      after ?? null,
    );
  }

  /** Types real keys into this window; resolves to the time of the last one (performance.now()). */
  async type(text) {
    await this.focus();
    return this.#keyboard.type(text);
  }

  async press(...keys) {
    await this.focus();
    await this.#keyboard.press(...keys);
  }

  /**
   * What stands in the editor: markup and text of the body, markup of quote and signature, where the caret is (paths of
   * child indexes and an offset), and the characters on both sides of it.
   */
  read() {
    return this.run((window, document) => {
      const path = (node) => (node === document.documentElement ? [] : [...path(node.parentNode), [...node.parentNode.childNodes].indexOf(node)]);
      const { anchorNode, anchorOffset, focusNode, focusOffset } = document.getSelection();
      const markupOf = (selector) => [...document.querySelectorAll(selector)].map((element) => element.outerHTML).join("");
      const around = focusNode.nodeType === 3 ? `${focusNode.data.slice(0, focusOffset)}|${focusNode.data.slice(focusOffset)}` : "";
      return {
        html: document.body.innerHTML,
        markup: document.documentElement.outerHTML,
        text: document.body.innerText,
        quote: markupOf(".moz-cite-prefix, blockquote, span[style*='98vw']"),
        signature: markupOf(".moz-signature"),
        caret: { anchor: [...path(anchorNode), anchorOffset], focus: [...path(focusNode), focusOffset] },
        around,
      };
    });
  }

  /** What is underlined by custom highlights, in their order: { name, words, where: "own" | "quote" | "signature" }. */
  highlights() {
    return this.run((window, document) => {
      const marks = [];
      document.defaultView.CSS.highlights.forEach((highlight, name) => {
        highlight.forEach((range) => {
          const element = range.startContainer.parentElement ?? range.startContainer;
          const isQuote = element.closest("blockquote, .moz-cite-prefix, span[style*='98vw']");
          marks.push({ name, words: range.toString(), where: isQuote ? "quote" : element.closest(".moz-signature") ? "signature" : "own" });
        });
      });
      return marks.filter((mark) => mark.words !== "");
    });
  }

  /** What is underlined, with the words of the same text node on both sides: { words, before, after }. */
  highlightsInContext() {
    return this.run((window, document) => {
      const marks = [];
      document.defaultView.CSS.highlights.forEach((highlight) => {
        highlight.forEach(({ startContainer, startOffset, endContainer, endOffset }) => {
          const words = startContainer === endContainer ? startContainer.data.slice(startOffset, endOffset) : null;
          marks.push({ words, before: startContainer.data.slice(0, startOffset), after: endContainer.data.slice(endOffset) });
        });
      });
      return marks;
    });
  }

  /** Saves as draft by the keyboard and waits until the window says that nothing is unsaved. */
  async saveAsDraft() {
    await this.press("ctrl+s");
    await until("the saved draft", () => this.run((window) => !window.gWindowLocked && !window.gSaveOperationInProgress && !window.gContentChanged && !window.gMsgCompose.bodyModified));
  }

  /** Presses the button that sends. */
  pressSend() {
    return this.run((window) => window.goDoCommand("cmd_sendNow"));
  }

  /** Sends at once, once more where it is `held`; the window closes by itself. */
  async send({ held } = {}) {
    await this.pressSend();
    if (held) {
      await held();
      await this.pressSend();
    }
    await this.#end();
  }

  /** Closes without asking about the unsaved draft. */
  async close() {
    await this.run((window) => {
      window.gContentChanged = false;
      window.gMsgCompose.bodyModified = false;
      window.close();
    });
    await this.#end();
  }

  // The window manager gives the focus to another window, and on a slow machine only after a while: it would come in front
  // of the next scene's window and close its popup.
  async #end() {
    await until("the window's end", async () => !(await openIds(this.#thunderbird)).includes(this.#id));
    await until("the focus of another window", () => this.#thunderbird.chrome(() => Services.focus.activeWindow !== null));
  }

  get id() {
    return this.#id;
  }

  get thunderbird() {
    return this.#thunderbird;
  }

  get keyboard() {
    return this.#keyboard;
  }
}
