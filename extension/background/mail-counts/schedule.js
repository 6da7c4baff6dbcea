// SPDX-License-Identifier: MPL-2.0
// When mails are counted: some time after a mail was begun, and then once an hour while one is being written.

import { readSettings } from "../../settings/settings.js";
import { headerPages, mailFolders } from "../../thunderbird/mail/folders.js";
import { ownAddresses } from "../../thunderbird/mail/identities.js";
import { profileName } from "../../thunderbird/storage.js";
import { composeTabs } from "../../thunderbird/windows/compose-tabs.js";
import { FolderCounter } from "./folder-counter.js";

const QUIET_START = 20 * 1000; // milliseconds after a mail was begun
const AGAIN = 60 * 60 * 1000; // milliseconds

let next = 0;
let isAwaited = false;

/** Counts soon, where that is due. @param {import("../../protocol/connection.js").HostConnection} connection */
export function countSoon(connection) {
  if (isAwaited || Date.now() < next) return;
  isAwaited = true;
  setTimeout(async () => {
    try {
      await counterFor(connection).run();
      next = Date.now() + AGAIN;
    } finally {
      isAwaited = false;
    }
  }, QUIET_START);
}

function counterFor(connection) {
  return new FolderCounter({
    ask: (request) => connection.ask(request),
    mayGoOn: async () => (await readSettings()).countsMails && (await composeTabs()).length > 0,
    folders: mailFolders,
    pages: headerPages,
    ownAddresses,
    profile: profileName,
    rest: (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds)),
    now: () => Date.now(),
  });
}
