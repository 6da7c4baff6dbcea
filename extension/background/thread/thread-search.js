// SPDX-License-Identifier: MPL-2.0
// Finds the mails before the answered one with as few passes over folders as possible, the smallest folders first:
// Thunderbird has no index that an add-on can ask, and each pass over a folder stops everything else.

import { threadMail } from "../../protocol/thread-mail.js";
import { baseSubject } from "./base-subject.js";
import { ancestorIds, answersUnnamed, DAY, weakMails } from "./thread-mails.js";

const MOST_TEXTS = 30; // the newest whose text is read
const AT_A_TIME = 4;
const DAYS_SEARCHED = 120; // before the answered mail, while nothing else tells how old the thread is
const DAYS_BETWEEN_MAILS = 21; // before the oldest of its mails that is known
const LARGE = 10_000; // mails; a pass over them takes some 50 ms
const TOO_LARGE = 100_000; // mails of one step; a pass over them would take half a second or more

/**
 * Finds the thread of an answered mail.
 * @param {import("../../thunderbird/mail/stored-mails.js").Mail} answered
 * @param {object} store findMails and readMail of thunderbird/mails.js, foldersFor and folderOf of thunderbird/folders.js
 * @param {Map<string, object>} known mails by Message-ID that were read before; those that are read are added
 * @param {(thread: object[]) => Promise<boolean>} tell told the thread, answered mail last, as far as it is known before a long search,
 *   during which Thunderbird does nothing else; it resolves to whether the rest is wanted
 * @returns {Promise<object[] | null>} the whole thread; null if the rest was not wanted
 */
export async function findThread(answered, store, known, tell) {
  const ids = ancestorIds(answered);
  const isWeak = answersUnnamed(answered);
  const found = new Map(ids.filter((id) => known.has(id)).map((id) => [id, known.get(id)]));
  const isMissing = () => isWeak || ids.some((id) => !found.has(id));
  // A mail that is nowhere was not the writer's, or it would be among the sent ones.
  const ancestors = () => (isWeak ? [...found.values()].sort(byDate) : ids.map((id) => found.get(id) ?? { id }));
  const thread = () => [...ancestors().map((mail) => threadMail(mail, { weak: isWeak })), threadMail(answered)];

  const remember = (mail) => {
    found.set(mail.id, mail);
    known.set(mail.id, mail);
  };

  const subject = baseSubject(answered.subject);
  const places = ids.length > 0 || isWeak ? searchPlaces(answered, store) : [];
  for await (const { folders, size } of places) {
    if (subject === "" || !isMissing()) break;
    if (isWeak && size > LARGE) continue; // it could give a hint, no more
    if (size > LARGE && found.size > 0 && !(await tell(thread()))) return null;
    const mails = await store.findMails({ subject, folders, ...period(answered, [...found.values()]) });
    const wanted = isWeak ? weakMails(answered, mails) : mails.filter(({ id }) => ids.includes(id));
    for (const mail of wanted) if (!found.has(mail.id)) found.set(mail.id, mail);
  }
  const newest = ancestors().slice(-MOST_TEXTS).filter(({ number, text }) => number !== undefined && text === undefined);
  for (let first = 0; first < newest.length; first += AT_A_TIME) {
    const mails = await Promise.all(newest.slice(first, first + AT_A_TIME).map(({ number }) => store.readMail(number)));
    for (const mail of mails) if (mail) remember(mail);
  }
  return thread();
}

/** The folders to search, step by step, with the number of mails in them together; none twice, and none that is too large. */
async function* searchPlaces({ folder, account }, { foldersFor, folderOf }) {
  const seen = new Set();
  const place = (candidates) => {
    const folders = [];
    let sum = 0;
    for (const { id, size } of candidates.sort((a, b) => a.size - b.size)) {
      if (id === "" || size === 0 || seen.has(id) || sum + size > TOO_LARGE) continue;
      seen.add(id);
      folders.push(id);
      sum += size;
    }
    return { folders, size: sum };
  };
  yield place(await foldersFor("sent", account));
  yield place([await folderOf(folder)]);
  yield place([...(await foldersFor("inbox", account)), ...(await foldersFor("archives", account))]);
  yield place(await foldersFor("sent"));
}

// Thunderbird decodes the subject of each mail of that time, which takes longer than all else of the pass.
function period(answered, found) {
  const until = answered.date ? Date.parse(answered.date) : Date.now();
  const known = found.filter(({ date }) => date).map(({ date }) => Date.parse(date));
  const since = known.length > 0 ? Math.min(...known) - DAYS_BETWEEN_MAILS * DAY : until - DAYS_SEARCHED * DAY;
  return { since: new Date(since), until: new Date(until) };
}

function byDate(a, b) {
  return a.date < b.date ? -1 : a.date > b.date ? 1 : 0;
}
