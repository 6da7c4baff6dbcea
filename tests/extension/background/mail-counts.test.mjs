// SPDX-License-Identifier: MPL-2.0
// Mails are counted folder by folder, in small steps, and nothing but addresses, names and counts is told.

import assert from "node:assert/strict";
import { test } from "node:test";
import { FolderCounter, isDue } from "../../../extension/background/mail-counts/folder-counter.js";
import { MailCounts } from "../../../extension/background/mail-counts/mail-counts.js";
import { Problem } from "../../../extension/protocol/problem.js";
import { wordsOf } from "./host-words.mjs";

const day = (number) => new Date(Date.UTC(2026, 2, number, 9));
const received = (number, author = "Max Hill <Max@example.com>", more = {}) => ({ author, recipients: ["jane@example.org"], ccList: [], date: day(number), junk: false, subject: "secret", ...more });
const sent = (number, ...recipients) => ({ author: "Jane Roe <jane@example.org>", recipients, ccList: [], date: day(number), junk: false, subject: "secret" });
const tallied = (...mails) => {
  const counts = new MailCounts(["Jane@example.org"]);
  for (const mail of mails) counts.add(mail);
  return counts.perContact;
};

test("mails to and fro, with the first and the last", () => {
  assert.deepEqual(tallied(received(3), sent(1, "max@example.com", "jane@example.org"), received(2, "max@example.com")), [
    { address: "max@example.com", name: "Max Hill", sent: 1, received: 2, first: "2026-03-01T09:00:00Z", last: "2026-03-03T09:00:00Z" },
  ]);
});

test("no words of a mail are kept", () => assert.doesNotMatch(JSON.stringify(tallied(received(1), sent(2, "Max <max@example.com>"))), /secret/));

test("what no person wrote, or wrote to many, is not counted", () => {
  const crowd = Array.from({ length: 11 }, (_, number) => `a${number}@example.com`);
  assert.equal(tallied(sent(1, ...crowd.slice(1))).length, 10);
  for (const address of ["noreply@example.com", "no-reply@example.com", "newsletter@example.com", "Do Not Reply <do-not-reply+7@example.com>", "MAILER-DAEMON@example.com", "notifications@example.com"]) {
    assert.deepEqual(tallied(received(1, address)), [], address);
  }
  assert.deepEqual(tallied(sent(1, ...crowd), received(1, undefined, { recipients: crowd }), received(1, undefined, { junk: true })), []);
  assert.deepEqual(tallied(received(1, "nobody"), received(1, ""), received(1, undefined, { date: new Date(NaN) })), []);
  assert.equal(tallied(received(1, "newsome@example.com")).length, 1);
});

test("what the program would refuse is cut or left out, lest the whole folder is never counted", () => {
  const [{ name }] = tallied(received(1, `${"多".repeat(90)} <max@example.com>`));
  assert.equal(name, "多".repeat(66));
  for (const mail of [received(1, `${"x".repeat(310)}@example.com`), received(1, "a\u0001b@example.com"), received(1, undefined, { date: new Date(Date.UTC(10000, 0)) })]) {
    assert.deepEqual(tallied(mail), []);
  }
});

test("addresses of which the program knows that programs write from them are not counted", () => {
  for (const list of ["of-programs", "of-mail-servers"]) {
    for (const word of wordsOf("correspondence/office_names", list)) assert.deepEqual(tallied(received(1, `${word}@example.com`)), [], word);
  }
});

test("of more people than a request may hold those with the most mails are told", () => {
  const counts = new MailCounts(["jane@example.org"]);
  for (let number = 0; number <= 10000; number += 1) counts.add(received(1, `a${number}@example.com`));
  counts.add(received(2, "a10000@example.com"));
  const told = counts.perContact;
  assert.equal(told.length, 10000);
  assert.deepEqual([told[0].address, told[0].received, told.at(-1).address], ["a10000@example.com", 2, "a9998@example.com"]);
});

test("a mail of the year 9999 is counted, one of no time is not", () => {
  assert.equal(tallied(received(1, undefined, { date: new Date(Date.UTC(9999, 11, 31)) })).length, 1);
  assert.equal(tallied(received(1, undefined, { date: new Date(1) })).length, 1);
  assert.deepEqual(tallied(received(1, undefined, { date: new Date(0) })), []);
});

test("a folder is due when it is new, or has changed and a week has passed", () => {
  const now = day(10).getTime();
  assert.equal(isDue(undefined, 5, now), true);
  assert.equal(isDue(undefined, 0, now), false);
  assert.equal(isDue(undefined, 50000, now), true);
  assert.equal(isDue(undefined, 50001, now), false);
  assert.equal(isDue(`${day(1).toISOString()} 5`, 6, now), true);
  assert.equal(isDue(`${day(1).toISOString()} 5`, 5, now), false);
  assert.equal(isDue(`${day(4).toISOString()} 5`, 6, now), false);
  assert.equal(isDue(`${day(3).toISOString()} 5`, 6, now), true, "exactly a week");
  assert.equal(isDue(`${day(3).toISOString()} 5`, 6, now - 1), false);
});

/** A counter over folders of mails; `asked` are the requests it made. */
function counterOf({ folders, counted = {}, goesOn = () => true, refuses = false }) {
  const asked = [];
  let rests = 0;
  const counter = new FolderCounter({
    async ask(request) {
      if (refuses) throw new Problem("no-answer");
      asked.push(request);
      if (request.method === "counted") return { folders: Object.entries(counted).map(([folder, cursor]) => ({ folder, cursor })) };
      return { counted: true };
    },
    mayGoOn: async () => goesOn(rests),
    folders: async () => Object.entries(folders).map(([id, mails]) => ({ id, size: mails.length })),
    async *pages(id) {
      for (let first = 0; first < folders[id].length; first += 2) yield folders[id].slice(first, first + 2);
    },
    ownAddresses: async () => ["jane@example.org"],
    profile: async () => "profile",
    rest: async () => (rests += 1),
    now: () => day(10).getTime(),
  });
  return { counter, asked, rests: () => rests };
}

test("each folder is told once, with a rest after every page", async () => {
  const { counter, asked, rests } = counterOf({ folders: { "a://Inbox": [received(1), received(2), received(3)], "a://Sent": [sent(4, "max@example.com")] } });
  await counter.run();
  assert.deepEqual(asked.map(({ method, folder, anew }) => [method, folder, anew]), [
    ["counted", undefined, undefined],
    ["count-mails", "profile/a://Inbox", undefined],
    ["count-mails", "profile/a://Sent", undefined],
  ]);
  assert.equal(asked[1].contacts[0].received, 3);
  assert.equal(asked[1].cursor, "2026-03-10T09:00:00.000Z 3");
  assert.equal(rests(), 3);
});

test("a changed folder is counted anew, an unchanged one not at all, one that is gone is taken out", async () => {
  const week = day(1).toISOString();
  const { counter, asked } = counterOf({
    folders: { changed: [received(1)], same: [received(1)] },
    counted: { "profile/changed": `${week} 7`, "profile/same": `${week} 1`, "profile/gone": `${week} 3`, "profile/gone-before": `${week} 0`, "other/x": `${week} 9` },
  });
  await counter.run();
  assert.deepEqual(asked.slice(1).map(({ folder, anew, contacts }) => [folder, anew, contacts.length]), [
    ["profile/gone", true, 0],
    ["profile/changed", true, 1],
  ]);
});

test("when nobody writes a mail any more, it ends and tells nothing half", async () => {
  const { counter, asked } = counterOf({ folders: { a: [received(1), received(2), received(3)] }, goesOn: (rests) => rests < 1 });
  await counter.run();
  assert.deepEqual(asked.map(({ method }) => method), ["counted"]);
  const off = counterOf({ folders: { a: [received(1)] }, goesOn: () => false });
  await off.counter.run();
  assert.deepEqual(off.asked, []);
});

test("a program that does not answer ends it quietly", async () => {
  const { counter, asked } = counterOf({ folders: { a: [received(1)] }, refuses: true });
  await counter.run();
  assert.deepEqual(asked, []);
});
