// SPDX-License-Identifier: MPL-2.0
// Counts the mails of the folders for the program, folder by folder, while a mail is being written. What has been counted
// is counted anew when the folder has changed, at most once a week: moved and deleted mails are never counted twice.

import { Problem } from "../../protocol/problem.js";
import { readCounted, readDone } from "../../protocol/telephone-replies.js";
import { countedRequest, countMailsRequest } from "../../protocol/telephone-requests.js";
import { MailCounts } from "./mail-counts.js";

const WEEK = 7 * 24 * 60 * 60 * 1000; // milliseconds
const REST = 100; // milliseconds between two pages
const MOST_MAILS = 50000; // Thunderbird remembers each mail that was listed

/** Counts the mails of folders. */
export class FolderCounter {
  #parts;

  /**
   * @param {object} parts
   * @param {(request: object) => Promise<object>} parts.ask the program
   * @param {() => Promise<boolean>} parts.mayGoOn whether a mail is being written and counting is not switched off
   * @param {() => Promise<{id: string, size: number}[]>} parts.folders
   * @param {(folderId: string) => AsyncIterable<object[]>} parts.pages
   * @param {() => Promise<string[]>} parts.ownAddresses
   * @param {() => Promise<string>} parts.profile a name of this profile that no other has
   * @param {(milliseconds: number) => Promise<void>} parts.rest
   * @param {() => number} parts.now milliseconds
   */
  constructor(parts) {
    this.#parts = parts;
  }

  /** Counts what is due. A run that the program can't serve ends, and the next one begins there. */
  async run() {
    try {
      await this.#countDue();
    } catch (failure) {
      if (!(failure instanceof Problem)) throw failure;
    }
  }

  async #countDue() {
    const { ask, folders, mayGoOn, profile } = this.#parts;
    if (!(await mayGoOn())) return;
    const counted = readCounted(await ask(countedRequest()));
    const name = await profile();
    const existing = await folders();
    for (const folder of counted.keys()) {
      const isGone = folder.startsWith(`${name}/`) && !existing.some(({ id }) => folder === `${name}/${id}`);
      if (isGone && !counted.get(folder).endsWith(" 0")) await this.#report(folder, 0, [], true);
    }
    for (const { id, size } of existing) {
      const folder = `${name}/${id}`;
      if (!isDue(counted.get(folder), size, this.#parts.now())) continue;
      const counts = await this.#countFolder(id);
      if (!counts) return;
      await this.#report(folder, size, counts, counted.has(folder));
    }
  }

  async #report(folder, size, contacts, anew) {
    const cursor = cursorOf(this.#parts.now(), size);
    readDone(await this.#parts.ask(countMailsRequest({ folder, cursor, anew, contacts })));
  }

  /** null where nobody writes a mail any more */
  async #countFolder(id) {
    const { mayGoOn, ownAddresses, pages, rest } = this.#parts;
    const counts = new MailCounts(await ownAddresses());
    for await (const mails of pages(id)) {
      for (const mail of mails) counts.add(mail);
      await rest(REST);
      if (!(await mayGoOn())) return null;
    }
    return counts.perContact;
  }
}

/**
 * When a folder was counted, and how many mails it held.
 * @param {number} now milliseconds since 1970
 * @param {number} size number of mails
 */
export function cursorOf(now, size) {
  return `${new Date(now).toISOString()} ${size}`;
}

/**
 * Whether a folder is to be counted.
 * @param {string | undefined} cursor of the last count
 * @param {number} size number of mails that the folder holds
 * @param {number} now milliseconds since 1970
 */
export function isDue(cursor, size, now) {
  if (size > MOST_MAILS) return false;
  const [time, count] = cursor?.split(" ") ?? [];
  if (time === undefined) return size > 0;
  return Number(count) !== size && now - new Date(time).getTime() >= WEEK;
}
