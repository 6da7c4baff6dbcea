// SPDX-License-Identifier: MPL-2.0
// A small disk below a folder, to be full or write-protected for real.

import { execFileSync } from "node:child_process";
import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { atEnd } from "./ending.mjs";

const SIZE = 512 * 1024; // bytes

/** Mounts it on `folder`; null where this user may not mount. `remove()` takes it away, with all that is on it. */
export function mountSmallDisk(folder) {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  try {
    execFileSync("mount", ["-t", "tmpfs", "-o", `size=${SIZE},mode=0700`, "tmpfs", folder], { stdio: "pipe" });
  } catch {
    return null;
  }
  const remount = (access) => execFileSync("mount", ["-o", `remount,${access}`, folder], { stdio: "pipe" });
  let isThere = true;
  const remove = () => {
    if (isThere) execFileSync("umount", ["--lazy", folder], { stdio: "pipe" });
    isThere = false;
  };
  atEnd(remove);
  const filling = join(folder, "filling");
  return {
    fill() {
      for (let size = SIZE; size >= 1; size = Math.floor(size / 2)) append(filling, size);
    },
    empty: () => rmSync(filling),
    protect: () => remount("ro"),
    unprotect: () => remount("rw"),
    remove,
  };
}

// As much as there is room for.
function append(path, size) {
  try {
    for (;;) writeFileSync(path, Buffer.alloc(size), { flag: "a" });
  } catch (error) {
    if (error.code !== "ENOSPC") throw error;
  }
}
