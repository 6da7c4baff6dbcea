// SPDX-License-Identifier: MPL-2.0
// Everything a test needs, set up and taken down in one go: display, profile, mails, host, SMTP server, Thunderbird.

import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { after, before } from "node:test";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { startDisplay } from "./display.mjs";
import { addMails } from "./mailbox.mjs";
import { openDraft, openNew, openReply } from "./opening.mjs";
import { takeScreenshot } from "./screenshots.mjs";
import { startSmtpSink } from "./smtp-sink.mjs";
import { freshHome, Thunderbird } from "./thunderbird.mjs";
import { until } from "./waiting.mjs";

const built = (path) => fileURLToPath(new URL(`../../../build/${path}`, import.meta.url));

/** The program and the packed add-on under test; tests/run builds them. */
export const PROGRAM = process.env.OFFHOOK_PROGRAM ?? built("release/host/offhook");
export const ADDON = process.env.OFFHOOK_ADDON ?? built("offhook.xpi");

export class Stage {
  /**
   * Sets the stage. `writer` is one of WRITERS; `mails` a list of { folder, mail }; `locale` Thunderbird's language;
   * without `host` no host is registered, without `addon` no add-on installed; `display` is one of our own if not given.
   */
  static async set({ writer, mails = [], locale = "en-US", host = true, addon = true, display, preferences = {} }) {
    for (const path of [PROGRAM, ADDON]) {
      if (!existsSync(path)) throw new Error(`${path} is not there; tests/run thunderbird builds it`);
    }
    const stage = new Stage();
    Object.assign(stage, { writer, locale, preferences });
    try {
      stage.display = display ?? (await startDisplay());
      stage.environment = stage.display.environment;
      stage.folders = freshHome(stage.environment, stage.display.keep);
      stage.sink = await startSmtpSink();
      addMails(stage.folders.profile, mails);
      if (host) await stage.registerHost();
      await stage.#start();
      if (mails.length) await stage.#readFolders();
      if (addon) await stage.thunderbird.install(ADDON);
    } catch (error) {
      await stage.clear();
      throw error;
    }
    return stage;
  }

  /** Ends Thunderbird and starts it again on the same profile. */
  async restart() {
    await this.thunderbird.stop();
    await this.#start();
  }

  /** Registers the host for the user whose home this stage has. */
  async registerHost() {
    await promisify(execFile)(PROGRAM, ["install"], { env: this.folders.environment });
  }

  /** The signature of windows that are opened from now on. */
  setSignature(text) {
    return this.setPreference("mail.identity.id1.htmlSigText", text);
  }

  /** Sets a preference of Thunderbird to a text, a number or a boolean. */
  setPreference(name, value) {
    return this.thunderbird.chrome(
      (preference, wanted) => {
        const type = { string: "String", number: "Int", boolean: "Bool" }[typeof wanted];
        Services.prefs[`set${type}Pref`](preference, wanted);
      },
      name,
      value,
    );
  }

  compose(options) {
    return openNew(this.thunderbird, this.environment, options);
  }

  reply(options) {
    return openReply(this.thunderbird, this.environment, options);
  }

  openDraft() {
    return openDraft(this.thunderbird, this.environment);
  }

  /** A picture of the display, or of an `area` of it. */
  screenshot(name, area) {
    return takeScreenshot(this.environment, name, area);
  }

  async clear() {
    try {
      await this.thunderbird?.stop();
      await this.sink?.stop();
      await this.display?.stop();
    } finally {
      this.folders?.remove();
    }
  }

  async #start() {
    this.thunderbird = await Thunderbird.start(this.folders, {
      writer: this.writer,
      signature: this.writer.signature,
      locale: this.locale,
      smtpPort: this.sink.port,
      more: this.preferences,
    });
  }

  // Thunderbird does not know what stands in a folder's file before it has read it.
  async #readFolders() {
    await until("the folders to be read", () =>
      this.thunderbird.chrome(() => {
        const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
        const { rootFolder } = MailServices.accounts.localFoldersServer;
        return ["Inbox", "Sent"].every((name) => {
          if (!rootFolder.containsChildNamed(name)) return true;
          const folder = rootFolder.getChildNamed(name);
          if (folder.getTotalMessages(false) > 0 && !folder.locked) return true;
          folder.QueryInterface(Ci.nsIMsgLocalMailFolder);
          folder.updateFolder(null);
          return folder.filePath.fileSize === 0;
        });
      }), { timeout: 180000, every: 100 });
  }
}

/**
 * Sets the stage before the tests of a file and clears it after them; returns a function that returns it.
 */
export function declareStage(options) {
  let stage;
  before(async () => {
    stage = await Stage.set(options);
  });
  after(() => stage?.clear());
  return () => stage;
}
