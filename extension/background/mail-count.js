// SPDX-License-Identifier: MPL-2.0
// Counts the mails of the folders for the program, folder by folder, while a mail is being written. What has been counted
// is counted anew when the folder has changed, at most once a week: moved and deleted mails are never counted twice.

import { Problem } from "../protocol/problem.js";
import { readCounted, readDone } from "../protocol/telephone-replies.js";
import { countedRequest, countMailsRequest } from "../protocol/telephone-requests.js";
import { MailTally } from "./mail-tally.js";

const WEEK = 7 * 24 * 60 * 60 * 1000; // milliseconds
const REST = 100; // milliseconds between two pages
const MOST_MAILS = 50000; // Thunderbird remembers each mail that was listed

export class MailCounter {
  #parts;

  /**
   * @param {object} parts
   * @param {(request: object) => Promise<object>} parts.ask the program
   * @param {() => Promise<boolean>} parts.mayGoOn whether a mail is being written and counting is not switched off
   * @param {() => Promise<{id: string, mails: number}[]>} parts.folders
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
    for (const { id, mails } of existing) {
      const folder = `${name}/${id}`;
      if (!isDue(counted.get(folder), mails, this.#parts.now())) continue;
      const counts = await this.#countFolder(id);
      if (!counts) return;
      await this.#report(folder, mails, counts, counted.has(folder));
    }
  }

  async #report(folder, mails, contacts, anew) {
    const cursor = cursorOf(this.#parts.now(), mails);
    readDone(await this.#parts.ask(countMailsRequest({ folder, cursor, anew, contacts })));
  }

  /** null where nobody writes a mail any more */
  async #countFolder(id) {
    const { mayGoOn, ownAddresses, pages, rest } = this.#parts;
    const tally = new MailTally(await ownAddresses());
    for await (const mails of pages(id)) {
      for (const mail of mails) tally.add(mail);
      await rest(REST);
      if (!(await mayGoOn())) return null;
    }
    return tally.counts;
  }
}

/** When a folder was counted, and how many mails it held. */
export function cursorOf(now, mails) {
  return `${new Date(now).toISOString()} ${mails}`;
}

/** @param {string | undefined} cursor of the last count */
export function isDue(cursor, mails, now) {
  if (mails > MOST_MAILS) return false;
  const [time, count] = cursor?.split(" ") ?? [];
  if (time === undefined) return mails > 0;
  return Number(count) !== mails && now - new Date(time).getTime() >= WEEK;
}
