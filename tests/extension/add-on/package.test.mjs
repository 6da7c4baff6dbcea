// SPDX-License-Identifier: MPL-2.0
// The packed add-on.

import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { after, test } from "node:test";
import { pack, stage } from "../../../extension/pack.mjs";

const root = new URL("../../../extension/", import.meta.url);
const manifest = JSON.parse(readFileSync(new URL("manifest.json", root), "utf8"));
const folder = mkdtempSync(join(tmpdir(), "offhook-package-test-"));
after(() => rmSync(folder, { recursive: true }));

test("the same sources give the same bytes, and no developer's files", () => {
  const [one, two] = ["one.xpi", "two.xpi"].map((name) => join(folder, name));
  pack(one);
  pack(two);
  assert.ok(readFileSync(one).equals(readFileSync(two)));
  const names = execFileSync("python3", ["-c", "import sys, zipfile; print('\\n'.join(zipfile.ZipFile(sys.argv[1]).namelist()))", one], { encoding: "utf8" }).trim().split("\n");
  assert.ok(names.includes("manifest.json") && names.includes("_locales/de/messages.json"));
  const own = names.filter((name) => !name.startsWith("node_modules/"));
  for (const name of own) assert.doesNotMatch(name, /package|eslint|\.mjs$|test/);
  const libraries = new Set(names.filter((name) => !own.includes(name)).map((name) => name.split("/")[1]));
  assert.deepEqual([...libraries].sort(), ["ical.js", "libphonenumber-js"]);
});

test("every module that is imported is packed", () => {
  stage(folder);
  const missing = [];
  const seen = new Set();
  const follow = (file) => {
    if (seen.has(file)) return;
    seen.add(file);
    if (!existsSync(file)) return missing.push(file);
    const source = readFileSync(file, "utf8");
    for (const [, path] of source.matchAll(/(?:\bfrom|\bimport\()\s*["'](\.[^"']+)["']/g)) follow(join(dirname(file), path));
  };
  const pages = manifest.background.scripts.concat("popup/popup.js", "options/options.js", "compose/main.js", "telephone-numbers/known-numbers.js");
  for (const page of pages) follow(join(folder, page));
  assert.deepEqual(missing, []);
  assert.ok([...seen].some((file) => file.includes("libphonenumber-js")), "the libraries are not imported");
});

test("the manifest names files that exist", () => {
  const action = manifest.compose_action;
  const files = [
    ...manifest.background.scripts,
    ...manifest.compose_scripts.flatMap(({ js, css }) => [...js, ...css]),
    ...Object.values(manifest.icons),
    ...Object.values(action.default_icon),
    action.default_popup,
    manifest.options_ui.page,
  ];
  for (const file of files) assert.ok(existsSync(new URL(file, root)), file);
});

test("identity and permissions are what they have to be, and no more", () => {
  assert.equal(manifest.browser_specific_settings.gecko.id, "companion@offhook");
  assert.equal(manifest.browser_specific_settings.gecko.strict_min_version, "153.0");
  assert.deepEqual([...manifest.permissions].sort(), ["accountsRead", "compose", "messagesRead", "nativeMessaging", "scripting", "storage"]);
  assert.deepEqual(manifest.optional_permissions, ["addressBooks"]);
  for (const key of ["host_permissions", "content_scripts", "experiment_apis"]) assert.equal(manifest[key], undefined, key);
});

test("the lock file names no download addresses", () => {
  assert.doesNotMatch(readFileSync(new URL("package-lock.json", root), "utf8"), /"resolved"/);
});
