// SPDX-License-Identifier: MPL-2.0
// Writes invented mails into the mbox files of a profile's Local Folders.

import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

/** The path of a Local Folder's mbox file. */
export const mailboxPath = (profile, folder) => join(profile, "Mail", "Local Folders", folder);

/**
 * Appends mails to folders: { folder, mail } in a list, `folder` "Inbox" or "Sent". A mail has from, to, subject, date (a
 * Date), id, text, and for a reply references: the ids of the thread so far, oldest first; headers: more
 * header fields, by name.
 */
export function addMails(profile, mails) {
  for (const folder of new Set(mails.map((one) => one.folder))) {
    const path = mailboxPath(profile, folder);
    mkdirSync(join(path, ".."), { recursive: true });
    const ofFolder = mails.filter((one) => one.folder === folder);
    appendFileSync(path, ofFolder.map(({ mail }) => `From - ${mail.date.toUTCString()}\n${asMessage(mail)}\n\n`).join(""));
  }
}

/** The mails of a folder as they stand in its file, newest last. */
export function readMails(profile, folder) {
  let text;
  try {
    text = readFileSync(mailboxPath(profile, folder), "utf8");
  } catch {
    return [];
  }
  return text.split(/^From .*\r?\n/m).slice(1);
}

/** A mail as RFC 5322 text. */
export function asMessage({ from, to, subject, date, id, references = [], headers: more = {}, text }) {
  const headers = [
    `Message-ID: <${id}>`,
    `Date: ${date.toUTCString().replace("GMT", "+0000")}`,
    `From: ${encoded(from)}`,
    `To: ${encoded(to)}`,
    `Subject: ${encoded(subject)}`,
    "MIME-Version: 1.0",
    "Content-Type: text/plain; charset=UTF-8",
    "Content-Transfer-Encoding: 8bit",
  ];
  if (references.length) {
    headers.push(`In-Reply-To: <${references.at(-1)}>`, `References: ${references.map((one) => `<${one}>`).join("\n ")}`);
  }
  for (const [name, value] of Object.entries(more)) headers.push(`${name}: ${value}`);
  // A line that starts with "From " would start the next mail of an mbox.
  return `${headers.join("\n")}\n\n${text.replace(/^(>*From )/gm, ">$1")}`;
}

/** RFC 2047 for a header value, as far as it needs it; an address in angle brackets stays as it is. */
function encoded(value) {
  return value.replace(/^([^<]*\P{ASCII}[^<]*?)(\s*<|$)/u, (_, words, rest) => {
    return `=?UTF-8?B?${Buffer.from(words).toString("base64")}?=${rest}`;
  });
}
