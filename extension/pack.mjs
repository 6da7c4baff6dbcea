// SPDX-License-Identifier: MPL-2.0
// Packs the add-on: node extension/pack.mjs [FILE], by default into build/offhook.xpi. The same sources give the same
// bytes, whatever the clock and the order of the file system.

import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, relative, resolve } from "node:path";
import { argv, env, exit, stderr } from "node:process";
import { fileURLToPath } from "node:url";

const SOURCE = dirname(fileURLToPath(import.meta.url));
const PARTS = ["manifest.json", "_locales", "background", "compose", "icons", "judgement", "options", "page", "popup", "protocol", "settings", "telephone-numbers", "thunderbird"];
// What of the libraries is packed: their licence, and the ES modules that telephone-numbers/libraries.js imports.
const LIBRARIES = {
  "ical.js": ["LICENSE", "dist/ical.min.js"],
  "libphonenumber-js": ["LICENSE", "LICENSE.Apache", "core/index.js", "metadata.max.json.js", "es6"],
};
const NOT_NEEDED = /\.map$|\.test\.js$/;
const DATE = new Date("2026-01-01T00:00:00Z");

/** Copies what belongs into the add-on to a folder. */
export function stage(folder) {
  const copy = (path) => cpSync(join(SOURCE, path), join(folder, path), { recursive: true, filter: (name) => !NOT_NEEDED.test(name) });
  for (const part of PARTS) copy(part);
  for (const [library, files] of Object.entries(LIBRARIES)) {
    const path = join("node_modules", library);
    if (!existsSync(join(SOURCE, path))) throw new Error(`${path} is not there; “npm ci --omit=dev” in extension/ installs it, and so does tests/setup`);
    for (const file of files) copy(join(path, file));
  }
}

/** Writes the .xpi file. */
export function pack(file) {
  const folder = mkdtempSync(join(tmpdir(), "offhook-pack-"));
  try {
    stage(folder);
    const files = filesIn(folder);
    for (const name of files) utimesSync(join(folder, name), DATE, DATE);
    const fresh = join(folder, "offhook.zip");
    const zip = spawnSync("zip", ["-X", "-q", "-9", fresh, ...files], { cwd: folder, encoding: "utf8", env: { ...env, TZ: "UTC" } });
    if (zip.error) throw new Error(`The program “zip” could not be started: ${zip.error.message}`);
    if (zip.status !== 0) throw new Error(`The program “zip” failed: ${zip.stdout}${zip.stderr}`);
    mkdirSync(dirname(file), { recursive: true });
    cpSync(fresh, `${file}.new`);
    renameSync(`${file}.new`, file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function filesIn(folder) {
  return readdirSync(folder, { recursive: true })
    .map((name) => join(folder, name))
    .filter((name) => statSync(name).isFile())
    .map((name) => relative(folder, name))
    .sort();
}

if (argv[1] && resolve(argv[1]) === fileURLToPath(import.meta.url)) {
  try {
    pack(resolve(argv[2] ?? join(SOURCE, "..", "build", "offhook.xpi")));
  } catch (error) {
    stderr.write(`${error.message}\n`);
    exit(1);
  }
}
