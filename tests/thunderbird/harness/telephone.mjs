// SPDX-License-Identifier: MPL-2.0
// A telephone program for the person whose home a stage has, cards in their address book, and faults of their ledger.

import { chmodSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ADDON_ID } from "./companion.mjs";

/**
 * Makes a program the system's handler of tel: addresses, as a softphone's package does. It notes what it is called with;
 * `dialled()` tells that.
 */
export function installTelephone(home) {
  const notes = join(home, "dialled");
  const program = join(home, "telephone");
  const applications = join(home, ".local", "share", "applications");
  mkdirSync(applications, { recursive: true });
  writeFileSync(program, `#!/bin/sh\nprintf '%s\\n' "$1" >>'${notes}'\n`);
  chmodSync(program, 0o755);
  writeFileSync(
    join(applications, "test-telephone.desktop"),
    `[Desktop Entry]\nType=Application\nName=Test Telephone\nExec=${program} %u\nMimeType=x-scheme-handler/tel;\n`,
  );
  writeFileSync(join(home, ".config", "mimeapps.list"), "[Default Applications]\nx-scheme-handler/tel=test-telephone.desktop\n");
  return {
    dialled: () => (existsSync(notes) ? readFileSync(notes, "utf8").trim().split("\n") : []),
    forget: () => rmSync(notes, { force: true }),
  };
}

/** Puts a card into the personal address book. `numbers` are lines of a vCard such as "TEL;TYPE=cell:+43 664 1234567". */
export function addCard(thunderbird, { name, address, numbers }) {
  const vCard = ["BEGIN:VCARD", "VERSION:4.0", `FN:${name}`, `EMAIL;PREF=1:${address}`, ...numbers, "END:VCARD", ""].join("\r\n");
  return thunderbird.chrome((text) => {
    const { MailServices } = ChromeUtils.importESModule("resource:///modules/MailServices.sys.mjs");
    const { VCardUtils } = ChromeUtils.importESModule("resource:///modules/VCardUtils.sys.mjs");
    const book = MailServices.ab.directories.find((one) => one.URI === "jsaddrbook://abook.sqlite");
    book.addCard(VCardUtils.vCardToAbCard(text));
  }, vCard);
}

/** Allows the add-on to read the address books, as a person does in its settings. */
export function allowAddressBooks(thunderbird) {
  return thunderbird.chrome(async (id) => {
    const { ExtensionPermissions } = ChromeUtils.importESModule("resource://gre/modules/ExtensionPermissions.sys.mjs");
    await ExtensionPermissions.add(id, { permissions: ["addressBooks"], origins: [] }, WebExtensionPolicy.getByID(id).extension);
  }, ADDON_ID);
}

/**
 * Makes it impossible to write into the ledger's folder: a file takes its place. Taking the right to write away would not do,
 * for root has it anyway, and so has a program that has the ledger's files open already.
 * @returns {() => void} makes it possible again; may be called twice
 */
export function breakLedger(home) {
  const folder = join(home, ".local", "share", "offhook");
  const aside = `${folder}.aside`;
  if (existsSync(folder)) renameSync(folder, aside);
  writeFileSync(folder, "");
  let isBroken = true;
  return () => {
    if (!isBroken) return;
    isBroken = false;
    rmSync(folder);
    if (existsSync(aside)) renameSync(aside, folder);
    else mkdirSync(folder, { recursive: true, mode: 0o700 });
  };
}
