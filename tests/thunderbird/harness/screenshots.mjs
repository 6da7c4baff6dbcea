// SPDX-License-Identifier: MPL-2.0
// Pictures of the display, kept under build/screenshots/.

import { execFile } from "node:child_process";
import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const FOLDER = fileURLToPath(new URL("../../../build/screenshots/", import.meta.url));

/** Takes a picture of the display, or of an area of it ({ x, y, width, height } in pixels); resolves to the file's path. */
export async function takeScreenshot(environment, name, area) {
  mkdirSync(FOLDER, { recursive: true });
  const path = join(FOLDER, `${name.replace(/[^\p{L}\p{N}.-]+/gu, "-")}.png`);
  const crop = area ? ["-crop", `${area.width}x${area.height}+${Math.round(area.x)}+${Math.round(area.y)}`, "+repage"] : [];
  // With "-silent" anywhere but first, ImageMagick does not crop.
  await promisify(execFile)("import", ["-silent", "-window", "root", ...crop, path], { env: environment });
  return path;
}
