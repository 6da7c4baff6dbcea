// SPDX-License-Identifier: MPL-2.0
// What is registered as the host: a program of the tests, or Offhook at another day and hour.

import { chmodSync, mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { ADDON_ID } from "./companion.mjs";

/** Registers `program`, which believes that it is started at `time` ("2026-12-25 14:00:00") in `timeZone`. */
export function registerHostAt(home, program, time, timeZone) {
  const wrapper = join(home, "offhook-at-another-time");
  writeFileSync(wrapper, `#!/bin/sh\nTZ=${timeZone} exec faketime '${time}' '${program}' "$@"\n`);
  chmodSync(wrapper, 0o755);
  registerProgram(home, wrapper);
}

/** Registers another program in the host's place, as `offhook install` would. */
export function registerProgram(home, path) {
  const folder = join(home, ".mozilla", "native-messaging-hosts");
  mkdirSync(folder, { recursive: true });
  writeFileSync(
    join(folder, "offhook.host.json"),
    JSON.stringify({ name: "offhook.host", description: "Stand-in", path, type: "stdio", allowed_extensions: [ADDON_ID] }),
  );
}
