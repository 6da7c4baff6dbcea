// SPDX-License-Identifier: MPL-2.0
// Asks the host directly, as Thunderbird does, to know what the add-on must have got.

import { spawn } from "node:child_process";
import { endianness } from "node:os";

/** Sends one request to `program`, run in `environment`, and resolves to its reply. */
export function askHost(program, request, environment = process.env) {
  return new Promise((resolve, reject) => {
    // Thunderbird names the manifest and the add-on; the host knows by them that a mail client started it.
    const host = spawn(program, ["/offhook.host.json", "companion@offhook"], { env: environment, stdio: ["pipe", "pipe", "ignore"] });
    const chunks = [];
    host.on("error", reject);
    host.stdout.on("data", (chunk) => chunks.push(chunk));
    host.on("close", () => {
      const reply = Buffer.concat(chunks);
      if (reply.length < 4) reject(new Error("the host ended without a reply"));
      else resolve(JSON.parse(reply.subarray(4)));
    });
    host.stdin.end(frame({ id: "test", ...request }));
  });
}

function frame(message) {
  const payload = Buffer.from(JSON.stringify(message));
  const length = Buffer.alloc(4);
  if (endianness() === "LE") length.writeUInt32LE(payload.length);
  else length.writeUInt32BE(payload.length);
  return Buffer.concat([length, payload]);
}
