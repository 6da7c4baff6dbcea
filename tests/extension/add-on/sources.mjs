// SPDX-License-Identifier: MPL-2.0
// The add-on's own sources.

import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../../extension/", import.meta.url));

/** The scripts and pages of the add-on as [path below extension/, text]; not what builds and checks it, nor its libraries. */
export const sources = readdirSync(root, { recursive: true })
  .filter((path) => /\/.*\.(?:js|html)$/.test(path) && !path.startsWith("node_modules/"))
  .sort()
  .map((path) => [path, readFileSync(join(root, path), "utf8")]);
