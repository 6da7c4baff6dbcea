// SPDX-License-Identifier: MPL-2.0
// Writes an mbox file of any number of mails, to measure `offhook audit` with: the bodies of given .eml files, sent to and
// fro in threads between one person and many others, with some newsletters between them. The same arguments give the same
// file.
//
//     node tests/benchmark/make-mailbox.mjs 100000 /tmp/mailbox            (bodies: tests/mails)
//     node tests/benchmark/make-mailbox.mjs 100000 /tmp/mailbox FOLDER…

import { closeSync, openSync, readFileSync, readdirSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [count, file, ...folders] = process.argv.slice(2);
if (!file || !Number.isInteger(Number(count))) {
  console.error('usage: make-mailbox.mjs COUNT FILE [FOLDER…]');
  process.exit(2);
}

const me = 'Max Hill <max.hill@example.org>';
const activeThreads = 400;
const contacts = 1500;
const secondsBetweenMails = Math.max(1, Math.floor((3 * 365 * 24 * 3600) / Number(count)));
const newFields = /^(from|to|cc|bcc|reply-to|sender|date|subject|message-id|references|in-reply-to|delivered-to|received|precedence|list-[a-z-]+|auto-submitted|x-[a-z-]+|dkim-signature|status)$/i;

// A small generator of random numbers with a seed (mulberry32), as Math.random has none.
let state = 20261125;
function random(below) {
  state = (state + 0x6d2b79f5) | 0;
  let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
  mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
  return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
}

/** The header fields of a mail that say how its body is to be read, and the body. */
function readSource(path) {
  const text = readFileSync(path, 'latin1').replace(/\r\n/g, '\n');
  const end = text.indexOf('\n\n');
  const fields = text.slice(0, end < 0 ? text.length : end).split(/\n(?![ \t])/);
  return {
    fields: fields.filter((field) => /^[\w-]+:/.test(field) && !newFields.test(field.slice(0, field.indexOf(':')))).join('\n'),
    body: (end < 0 ? '' : text.slice(end + 2)).replace(/^(>*From )/gm, '>$1'),
  };
}

const sources = (folders.length > 0 ? folders : [fileURLToPath(new URL('../mails', import.meta.url))])
  .flatMap((folder) => readdirSync(folder).filter((name) => name.endsWith('.eml')).sort().map((name) => join(folder, name)))
  .map(readSource);

function newLength() {
  const dice = random(100);
  return dice < 45 ? 1 : dice < 70 ? 2 : dice < 90 ? 3 + random(3) : dice < 98 ? 6 + random(7) : 13 + random(18);
}

let threads = 0;
function newThread() {
  threads += 1;
  const number = Math.floor(contacts * (random(1000) / 1000) ** 3);
  return {
    number: threads,
    left: newLength(),
    subject: `Matter ${threads}`,
    other: `Contact ${number} <contact${number}@example.com>`,
    mine: random(2) === 0,
    ids: [],
    newsletter: random(20) === 0,
  };
}

const active = Array.from({ length: activeThreads }, newThread);
const output = openSync(file, 'w');
let pending = [];
let pendingSize = 0;
let time = Date.UTC(2023, 0, 2, 8) / 1000;

function write(text) {
  pending.push(text);
  pendingSize += text.length;
  if (pendingSize > 8_000_000) flush();
}

function flush() {
  const bytes = Buffer.from(pending.join(''), 'latin1');
  for (let written = 0; written < bytes.length; ) written += writeSync(output, bytes, written);
  pending = [];
  pendingSize = 0;
}

for (let mail = 0; mail < Number(count); mail += 1) {
  const place = random(activeThreads);
  const thread = active[place];
  const { fields, body } = sources[random(sources.length)];
  const id = `<${mail}.${thread.number}@example.net>`;
  const [from, to] = thread.mine ? [me, thread.other] : [thread.other, me];
  const header = [
    `From: ${from}`,
    `To: ${to}`,
    `Date: ${new Date(time * 1000).toUTCString().replace('GMT', '+0000')}`,
    `Subject: ${thread.ids.length > 0 ? 'Re: ' : ''}${thread.subject}`,
    `Message-ID: ${id}`,
  ];
  if (thread.ids.length > 0) {
    header.push(`In-Reply-To: ${thread.ids.at(-1)}`, `References: ${thread.ids.slice(-10).join('\n ')}`);
  }
  if (thread.newsletter) header.push('List-Unsubscribe: <mailto:unsubscribe@example.com>');
  write(`From \nX-Mozilla-Status: 0001\n${header.join('\n')}\n${fields}\n\n${body}${body.endsWith('\n') ? '' : '\n'}\n`);
  thread.ids.push(id);
  thread.mine = random(6) === 0 ? thread.mine : !thread.mine;
  thread.left -= 1;
  time += secondsBetweenMails;
  if (thread.left === 0) active[place] = newThread();
}
flush();
closeSync(output);
