#!/usr/bin/env node
// SPDX-License-Identifier: MPL-2.0
// Writes the examples of the protocol page as frames, a file each, for the fuzzer to begin with:
//   tests/fuzz/seeds.mjs FOLDER && build/fuzz/tests/request_fuzz FOLDER

import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

const [folder] = process.argv.slice(2);
if (!folder) {
  console.error("use: tests/fuzz/seeds.mjs FOLDER");
  process.exit(2);
}
mkdirSync(folder, { recursive: true });
const page = readFileSync(new URL("../../host/protocol/PROTOCOL.md", import.meta.url), "utf8");
for (const [, name, example] of page.matchAll(/^```json example=(\S+)\n([\s\S]*?)^```$/gm)) {
  const payload = Buffer.from(JSON.stringify(JSON.parse(example).request));
  const length = Buffer.from(new Uint8Array(new Uint32Array([payload.length]).buffer));
  writeFileSync(join(folder, name), Buffer.concat([length, payload]));
}
