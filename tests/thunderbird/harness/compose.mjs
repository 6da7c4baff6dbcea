// SPDX-License-Identifier: MPL-2.0
// A compose window: opening it, typing in it, and reading what stands in it.

import { Keyboard } from "./keyboard.mjs";
import { pause, until } from "./waiting.mjs";

export class ComposeWindow {
  #thunderbird;
  #keyboard;
  #id;

  /**
   * Opens a window for a new mail. `format` is "html" or "plain"; `to`, `subject` and `body` (HTML or text, as the
   * format says) fill it in.
   */
  static async openNew(thunderbird, environment, { format = "html", to = "", subject = "", body = "" } = {}) {
    return ComposeWindow.#open(thunderbird, environment, () =>
      thunderbird.chrome(
        (format, to, subject, body) => {
          const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
          const make = (id, type) => Cc[`@mozilla.org/messengercompose/${id};1`].createInstance(Ci[type]);
          const fields = make("composefields", "nsIMsgCompFields");
          const parameters = make("composeparams", "nsIMsgComposeParams");
          Object.assign(fields, { to, subject, body, forcePlainText: format === "plain" });
          parameters.type = Ci.nsIMsgCompType.New;
          parameters.format = format === "plain" ? Ci.nsIMsgCompFormat.PlainText : Ci.nsIMsgCompFormat.HTML;
          parameters.composeFields = fields;
          parameters.identity = MailServices.accounts.defaultAccount.defaultIdentity;
          MailServices.compose.OpenComposeWindowWithParams(null, parameters);
        },
        format,
        to,
        subject,
        body,
      ),
    );
  }

  /** Opens a reply to the mail of that Message-ID in Local Folders' `folder`. */
  static async openReply(thunderbird, environment, { format = "html", folder = "Inbox", id }) {
    return ComposeWindow.#open(thunderbird, environment, () =>
      thunderbird.chrome(
        (format, folderName, id) => {
          const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
          Services.prefs.setBoolPref("mail.identity.id1.compose_html", format === "html");
          const folder = MailServices.accounts.localFoldersServer.rootFolder.getChildNamed(folderName);
          const header = folder.msgDatabase.getMsgHdrForMessageID(id);
          if (!header) throw new Error(`no mail ${id} in ${folderName}`);
          const main = Services.wm.getMostRecentWindow("mail:3pane");
          main.ComposeMessage(Ci.nsIMsgCompType.ReplyToSender, Ci.nsIMsgCompFormat.Default, folder, [folder.getUriForMsg(header)]);
        },
        format,
        folder,
        id,
      ),
    );
  }

  /** Opens the newest mail of the Drafts folder for editing. */
  static async openDraft(thunderbird, environment) {
    return ComposeWindow.#open(thunderbird, environment, () =>
      thunderbird.chrome(() => {
        const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
        const folder = MailServices.accounts.localFoldersServer.rootFolder.getChildNamed("Drafts");
        const headers = [...folder.messages];
        const main = Services.wm.getMostRecentWindow("mail:3pane");
        main.ComposeMessage(Ci.nsIMsgCompType.Draft, Ci.nsIMsgCompFormat.Default, folder, [folder.getUriForMsg(headers.at(-1))]);
      }),
    );
  }

  static async #open(thunderbird, environment, action) {
    const before = await openIds(thunderbird);
    await action();
    const id = await until("the compose window", async () => (await openIds(thunderbird)).find((one) => !before.includes(one)));
    const window = new ComposeWindow();
    window.#thunderbird = thunderbird;
    window.#keyboard = new Keyboard(environment);
    window.#id = id;
    await until("the editor", () => window.run((window) => Boolean(window.gMsgCompose?.editor && !window.gWindowLocked && window.gLoadingComplete !== false)));
    // Quote and signature come after the editor is there.
    await until("quote and signature", () => window.#settled());
    return window;
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
      (window, document, at, after) => {
        const selection = document.getSelection();
        if (after === null) {
          window.GetCurrentEditor()[at === "start" ? "beginningOfDocument" : "endOfDocument"]();
          return;
        }
        const walker = document.createTreeWalker(document.body, 4);
        for (let node = walker.nextNode(); node; node = walker.nextNode()) {
          const start = node.data.indexOf(after);
          if (start >= 0) {
            selection.collapse(node, start + after.length);
            return;
          }
        }
        throw new Error(`“${after}” does not stand in the text`);
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

  /** Saves as draft by the keyboard and waits until the window says that nothing is unsaved. */
  async saveAsDraft() {
    await this.press("ctrl+s");
    await until("the saved draft", () => this.run((window) => !window.gWindowLocked && !window.gSaveOperationInProgress && !window.gContentChanged && !window.gMsgCompose.bodyModified));
  }

  /** Sends at once; the window closes by itself. */
  async send() {
    await this.run((window) => window.goDoCommand("cmd_sendNow"));
    await until("the window's end", async () => !(await openIds(this.#thunderbird)).includes(this.#id), { timeout: 20000 });
  }

  /** Closes without asking about the unsaved draft. */
  async close() {
    await this.run((window) => {
      window.gContentChanged = false;
      window.gMsgCompose.bodyModified = false;
      window.close();
    });
    await until("the window's end", async () => !(await openIds(this.#thunderbird)).includes(this.#id));
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

  async #settled() {
    const look = () => this.run((window, document) => document.body.innerHTML);
    const before = await look();
    await pause(350);
    return (await look()) === before;
  }
}

function openIds(thunderbird) {
  return thunderbird.chrome(() => [...Services.wm.getEnumerator("msgcompose")].map((window) => window.docShell.outerWindowID));
}
