// SPDX-License-Identifier: MPL-2.0
// Mail folders, how many mails are in them, and the header fields of these mails.

const NO_TALK = ["junk", "trash", "drafts", "templates", "outbox"];
const MAIL_ACCOUNTS = ["imap", "pop3", "ews", "graph", "local", "none"];

/**
 * The folders that hold mails people sent each other.
 * @returns {Promise<{id: string, size: number}[]>} size: number of mails
 */
export async function mailFolders() {
  const accounts = await messenger.accounts.list(false);
  const kinds = new Map(accounts.map(({ id, type }) => [id, type]));
  const folders = await messenger.folders.query({ isRoot: false, isVirtual: false });
  const talks = folders.filter((folder) => MAIL_ACCOUNTS.includes(kinds.get(folder.accountId)) && isTalk(folder));
  return Promise.all(talks.map(({ id }) => folderOf(id)));
}

// Gmail's folder of all mails holds once more what the other folders hold.
function isTalk({ specialUse = [], path }) {
  return !specialUse.some((use) => NO_TALK.includes(use)) && !(specialUse.includes("archives") && /^\/\[G(?:oogle )?mail\]/i.test(path));
}

/**
 * The header fields of a folder's mails, page by page. Thunderbird itself rests between pages of a hundred. Whoever stops
 * early ends the reading. Rejects where the folder is gone.
 * @param {string} folderId
 * @returns {AsyncGenerator<object[]>} Thunderbird's MessageHeaders
 */
export async function* headerPages(folderId) {
  let page = await messenger.messages.list(folderId);
  try {
    while (page) {
      const { id, messages } = page;
      yield messages;
      page = id ? await messenger.messages.continueList(id) : null;
    }
  } finally {
    if (page?.id) await messenger.messages.abortList(page.id);
  }
}

/**
 * The folders of a use ("sent", "inbox", "archives"); those below an archive are archives too.
 * @param {string} use
 * @param {string} [account] id; all accounts where there is none
 * @returns {Promise<{id: string, size: number}[]>} size: number of mails
 */
export async function foldersFor(use, account) {
  const folders = await messenger.folders.query({ specialUse: [use], ...(account ? { accountId: account } : {}) });
  const below = await Promise.all(use === "archives" ? folders.map(({ id }) => messenger.folders.getSubFolders(id, true)) : []);
  return Promise.all([...folders, ...below.flat().flatMap(withThoseBelow)].map(({ id }) => folderOf(id)));
}

/** A folder by its id. @returns {Promise<{id: string, size: number}>} size: number of mails, 0 where the folder is gone */
export async function folderOf(id) {
  try {
    return { id, size: (await messenger.folders.getFolderInfo(id)).totalMessageCount ?? 0 };
  } catch {
    return { id, size: 0 }; // it is gone
  }
}

function withThoseBelow(folder) {
  return [folder, ...(folder.subFolders ?? []).flatMap(withThoseBelow)];
}
