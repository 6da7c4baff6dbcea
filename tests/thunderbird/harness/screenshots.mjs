// SPDX-License-Identifier: MPL-2.0
// Pictures of the display, kept under build/screenshots/.

import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const FOLDER = fileURLToPath(new URL("../../../build/screenshots/", import.meta.url));

/** Takes a picture of the whole display; resolves to the file's path. */
export async function takeScreenshot(environment, name) {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name.replace(/[^\p{L}\p{N}.-]+/gu, "-")}.png`);
  await promisify(execFile)("import", ["-window", "root", "-silent", path], { env: environment });
  return path;
}
