// SPDX-License-Identifier: MPL-2.0
// The repository's files.

import { readdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

/** The repository's folder, with a slash at its end. */
export const root = fileURLToPath(new URL("../../", import.meta.url));

/** The files below a folder of the repository, as paths below that folder; nothing of what is built or installed. */
export function filesBelow(folder) {
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(join(root, folder).length + 1))
    .filter((path) => !/(?:^|\/)node_modules\//.test(path))
    .sort();
}
