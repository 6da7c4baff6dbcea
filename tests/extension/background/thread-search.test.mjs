// SPDX-License-Identifier: MPL-2.0
// How the mails of a thread are found: in which folders, by how many passes, and what is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { findThread } from "../../../extension/background/thread/thread-search.js";

const JANE = "Jane Roe <jane@example.org>";
const MAX = "Max Hill <max@example.com>";

/** Mails m0 (by Jane), m1 (by Max), … of one thread, the last one in the folder `inbox`. */
function thread(length) {
  return Array.from({ length }).map((_, number) => {
    const own = number % 2 === 0;
    return {
      number: number + 1,
      folder: own ? "sent" : "inbox",
      account: "one",
      id: `m${number}`,
      inReplyTo: number > 0 ? `m${number - 1}` : "",
      references: [...Array(number).keys()].map((earlier) => `m${earlier}`),
      from: own ? JANE : MAX,
      to: [own ? MAX : JANE],
      cc: [],
      date: new Date(Date.UTC(2026, 2, 1 + number, 9)).toISOString(),
      subject: "Plan of the hall",
      title: number > 0 ? "Re: Plan of the hall" : "Plan of the hall",
      text: `text of m${number}`,
      headers: {},
    };
  });
}

/** A mail store with these mails in folders of these sizes, by account and use; it notes what is asked of it. */
function storeOf(mails, sizes) {
  const passes = [];
  const read = [];
  const folders = Object.entries(sizes).map(([id, { size, use, account = "one" }]) => ({ id, size, use, account }));
  return {
    passes,
    read,
    foldersFor: async (use, account) => folders.filter((folder) => folder.use === use && (!account || folder.account === account)).map(({ id, size }) => ({ id, size })),
    folderOf: async (id) => ({ id, size: folders.find((folder) => folder.id === id)?.size ?? 0 }),
    findMails: async ({ folders: where, subject, since, until }) => {
      if (where.length > 0) passes.push(where);
      return mails
        .filter((mail) => where.includes(mail.folder) && mail.subject.includes(subject) && Date.parse(mail.date) >= since && Date.parse(mail.date) <= until)
        .map(({ number, folder, account, id, from, to, cc, date, subject: title }) => ({ number, folder, account, id, from, to, cc, date, subject: title }));
    },
    readMail: async (number) => {
      read.push(number);
      return mails.find((mail) => mail.number === number) ?? null;
    },
  };
}

const SMALL = { sent: { size: 30, use: "sent" }, inbox: { size: 40, use: "inbox" } };
const ids = (mails) => mails.map((mail) => mail.message_id);

test("a thread over two folders is found by one pass over each, and told once, oldest first, the answered mail last", async () => {
  const mails = thread(6);
  const store = storeOf(mails, SMALL);
  const told = [];
  const found = await findThread(mails[5], store, new Map(), (part) => told.push(part));
  assert.deepEqual(ids(found), ["m0", "m1", "m2", "m3", "m4", "m5"]);
  assert.deepEqual(found.map(({ text }) => text), mails.map(({ text }) => text));
  assert.deepEqual(store.passes, [["sent"], ["inbox"]]);
  assert.equal(told.length, 0);
});

test("before a pass over a large folder it is told what is known: whose mails are which", async () => {
  const mails = thread(6);
  const store = storeOf(mails, { ...SMALL, inbox: { size: 50000, use: "inbox" } });
  const told = [];
  await findThread(mails[5], store, new Map(), async (part) => {
    told.push(part);
    await new Promise((resolve) => setImmediate(resolve));
    assert.deepEqual(store.passes, [["sent"]], "the large folder was searched before this was told");
    return true;
  });
  assert.deepEqual(store.passes, [["sent"], ["inbox"]]);
  assert.equal(told.length, 1);
  assert.deepEqual(ids(told[0]), ["m0", "m1", "m2", "m3", "m4", "m5"]);
  assert.deepEqual(told[0].map(({ from }) => from), [JANE, undefined, JANE, undefined, JANE, MAX]);
});

test("a large folder is not searched when the rest is not wanted", async () => {
  const mails = thread(6);
  const store = storeOf(mails, { ...SMALL, inbox: { size: 50000, use: "inbox" } });
  assert.equal(await findThread(mails[5], store, new Map(), async () => false), null);
  assert.deepEqual(store.passes, [["sent"]]);
  assert.deepEqual(store.read, []);
});

test("a folder is large above 10,000 mails, and nothing is told while nothing is known", async () => {
  const tells = async (size, known) => {
    const mails = thread(6);
    const store = storeOf(mails, { sent: { size: known ? 30 : 0, use: "sent" }, inbox: { size, use: "inbox" } });
    let told = 0;
    await findThread(mails[5], store, new Map(), async () => (told += 1));
    return [told, store.passes.at(-1)];
  };
  assert.deepEqual(await tells(10000, true), [0, ["inbox"]]);
  assert.deepEqual(await tells(10001, true), [1, ["inbox"]]);
  assert.deepEqual(await tells(10001, false), [0, ["inbox"]]);
});

test("a mail that is nowhere is told by its id", async () => {
  const mails = thread(4);
  const found = await findThread(mails[3], storeOf([mails[0], mails[2]], SMALL), new Map(), () => {});
  assert.deepEqual(found[1], { message_id: "m1" });
});

test("archives and the sent mails of other accounts are searched only for what is missing", async () => {
  const mails = thread(4);
  mails[0].folder = "sent-two";
  mails[1].folder = "archive-2026";
  const places = { ...SMALL, "archive-2026": { size: 70, use: "archives" }, "sent-two": { size: 20, use: "sent", account: "two" } };
  const store = storeOf(mails, places);
  const found = await findThread(mails[3], store, new Map(), () => {});
  assert.deepEqual(store.passes, [["sent"], ["inbox"], ["archive-2026"], ["sent-two"]]);
  assert.ok(found.every(({ text }) => text));
});

test("a folder that is too large is left out", async () => {
  const mails = thread(4);
  const store = storeOf(mails, { ...SMALL, inbox: { size: 500000, use: "inbox" } });
  const found = await findThread(mails[3], store, new Map(), () => {});
  assert.deepEqual(store.passes, [["sent"]]);
  assert.deepEqual(found[1], { message_id: "m1" });
});

test("folders are searched together up to 100,000 mails, the smaller first", async () => {
  const passes = async (one, other) => {
    const mails = thread(4);
    const store = storeOf(mails, { ...SMALL, "archive-1": { size: one, use: "archives" }, "archive-2": { size: other, use: "archives" } });
    mails[1].folder = "nowhere";
    await findThread(mails[3], store, new Map(), () => true);
    return store.passes[2];
  };
  assert.deepEqual(await passes(60000, 40000), ["archive-2", "archive-1"]);
  assert.deepEqual(await passes(60001, 40000), ["archive-2"]);
});

test("mails are searched 120 days back, and 21 days before the oldest that is known", async () => {
  const days = async (distance, knownDistance) => {
    const mails = thread(3).map((mail) => ({ ...mail, folder: "inbox" }));
    const before = (count) => new Date(Date.UTC(2026, 5, 30, 9) - count * 24 * 60 * 60 * 1000).toISOString();
    mails[2].date = before(0);
    mails[1].date = before(knownDistance);
    mails[0].date = before(knownDistance + distance);
    const known = knownDistance > 0 ? new Map([["m1", mails[1]]]) : new Map();
    const found = await findThread(mails[2], storeOf(mails, SMALL), known, () => true);
    return found[0].text !== undefined;
  };
  assert.deepEqual([await days(120, 0), await days(121, 0)], [true, false]);
  assert.deepEqual([await days(21, 150), await days(22, 150)], [true, false]);
});

test("mails that were read before are neither searched nor read again", async () => {
  const mails = thread(6);
  const known = new Map();
  await findThread(mails[3], storeOf(mails, SMALL), known, () => {});
  const store = storeOf(mails, SMALL);
  known.set("m3", mails[3]);
  await findThread(mails[5], store, known, () => {});
  assert.deepEqual(store.passes, [["sent"]]);
  assert.deepEqual(store.read, [5]);
});

test("a mail without ancestors needs no search, nor one without a subject", async () => {
  const [first] = thread(1);
  const store = storeOf([first], SMALL);
  assert.deepEqual(ids(await findThread(first, store, new Map(), () => {})), ["m0"]);
  const unnamed = thread(4).map((mail) => ({ ...mail, subject: "", title: "Re:" }));
  assert.deepEqual(await findThread(unnamed[3], store, new Map(), () => {}).then(ids), ["m0", "m1", "m2", "m3"]);
  assert.deepEqual(store.passes, []);
});

test("an answer that names no mail gets those of its subject, marked as weak, from folders that are not large", async () => {
  const mails = thread(4).map((mail) => ({ ...mail, references: [], inReplyTo: "" }));
  const found = await findThread(mails[3], storeOf(mails, SMALL), new Map(), () => {});
  assert.deepEqual(found.map(({ message_id, weak }) => [message_id, weak]), [["m0", true], ["m1", true], ["m2", true], ["m3", undefined]]);
  const store = storeOf(mails, { ...SMALL, inbox: { size: 50000, use: "inbox" } });
  await findThread(mails[3], store, new Map(), () => {});
  assert.deepEqual(store.passes, [["sent"]]);
});

test("of a very long thread the newest texts are read, the others only counted", async () => {
  const mails = thread(60);
  const store = storeOf(mails, SMALL);
  const found = await findThread(mails[59], store, new Map(), () => {});
  assert.equal(found.length, 60);
  assert.equal(store.read.length, 30);
  assert.equal(found[0].from, JANE);
  assert.equal(found[0].text, undefined);
  assert.equal(found[58].text, "text of m58");
});
