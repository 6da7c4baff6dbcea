// SPDX-License-Identifier: MPL-2.0
// The add-on's own sources, and what they import.

import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../extension/", import.meta.url));
// Imports of scripts, the dynamic ones too, and the scripts, style sheets and pictures of pages. Comments import nothing.
const REFERENCES = /^(?!\s*(?:\*|\/)).*?(?:\bfrom|\bimport\(|^import|\bsrc=|\bhref=)\s*["']([\w./-]+\.(?:js|css|svg))["']/gm;

/** The scripts and pages of the add-on as [path below extension/, text]; not what builds and checks it, nor its libraries. */
export const sources = readdirSync(root, { recursive: true })
  .filter((path) => /\/.*\.(?:js|html)$/.test(path) && !path.startsWith("node_modules/"))
  .sort()
  .map((path) => [path, readFileSync(join(root, path), "utf8")]);

/** What a source refers to, as paths below extension/. */
export function importsOf(path, text) {
  return [...text.matchAll(REFERENCES)].map(([, target]) => normalize(join(dirname(path), target)));
}

/** The room of a file: the folder that it stands in. Libraries are one room. */
export function roomOf(path) {
  return path.startsWith("node_modules/") ? "node_modules" : dirname(path);
}
