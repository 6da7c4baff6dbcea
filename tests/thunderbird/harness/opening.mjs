// SPDX-License-Identifier: MPL-2.0
// Opens compose windows.

import { ComposeWindow, openIds } from "./compose.mjs";
import { pause, until } from "./waiting.mjs";

/**
 * Opens a window for a new mail. `format` is "html" or "plain"; `to`, `subject` and `body` (HTML or text, as the
 * format says) fill it in.
 */
export function openNew(thunderbird, environment, { format = "html", to = "", subject = "", body = "" } = {}) {
  return open(thunderbird, environment, () =>
    thunderbird.chrome(
      (isPlain, recipient, title, text) => {
        const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
        const make = (id, type) => Cc[`@mozilla.org/messengercompose/${id};1`].createInstance(Ci[type]);
        const fields = make("composefields", "nsIMsgCompFields");
        const parameters = make("composeparams", "nsIMsgComposeParams");
        Object.assign(fields, { to: recipient, subject: title, body: text, forcePlainText: isPlain });
        parameters.type = Ci.nsIMsgCompType.New;
        parameters.format = isPlain ? Ci.nsIMsgCompFormat.PlainText : Ci.nsIMsgCompFormat.HTML;
        parameters.composeFields = fields;
        parameters.identity = MailServices.accounts.defaultAccount.defaultIdentity;
        MailServices.compose.OpenComposeWindowWithParams(null, parameters);
      },
      format === "plain",
      to,
      subject,
      body,
    ),
  );
}

/** Opens a reply to the mail of that Message-ID in Local Folders' `folder`. */
export function openReply(thunderbird, environment, { format = "html", folder = "Inbox", id }) {
  return open(thunderbird, environment, () =>
    thunderbird.chrome(
      (isHtml, folderName, messageId) => {
        const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
        Services.prefs.setBoolPref("mail.identity.id1.compose_html", isHtml);
        const inFolder = MailServices.accounts.localFoldersServer.rootFolder.getChildNamed(folderName);
        const header = inFolder.msgDatabase.getMsgHdrForMessageID(messageId);
        if (!header) throw new Error(`no mail ${messageId} in ${folderName}`);
        const main = Services.wm.getMostRecentWindow("mail:3pane");
        main.ComposeMessage(Ci.nsIMsgCompType.ReplyToSender, Ci.nsIMsgCompFormat.Default, inFolder, [inFolder.getUriForMsg(header)]);
      },
      format === "html",
      folder,
      id,
    ),
  );
}

/** Opens the newest mail of the Drafts folder for editing. */
export function openDraft(thunderbird, environment) {
  return open(thunderbird, environment, () =>
    thunderbird.chrome(() => {
      const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
      const folder = MailServices.accounts.localFoldersServer.rootFolder.getChildNamed("Drafts");
      const headers = [...folder.messages];
      const main = Services.wm.getMostRecentWindow("mail:3pane");
      main.ComposeMessage(Ci.nsIMsgCompType.Draft, Ci.nsIMsgCompFormat.Default, folder, [folder.getUriForMsg(headers.at(-1))]);
    }),
  );
}

async function open(thunderbird, environment, action) {
  const before = await openIds(thunderbird);
  await action();
  const id = await until("the compose window", async () => (await openIds(thunderbird)).find((one) => !before.includes(one)));
  const window = new ComposeWindow(thunderbird, environment, id);
  await until("the editor", () => window.run(({ gMsgCompose, gWindowLocked }) => Boolean(gMsgCompose?.editor && !gWindowLocked)));
  // Quote and signature come after the editor is there.
  await until("quote and signature", () => hasSettled(window));
  await window.focus();
  return window;
}

async function hasSettled(window) {
  const look = () => window.run((_, document) => document.body.innerHTML);
  const before = await look();
  await pause(350);
  return (await look()) === before;
}
