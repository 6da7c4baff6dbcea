#!/usr/bin/env node
// SPDX-License-Identifier: MPL-2.0
// A host of a later version: it speaks a protocol that this add-on does not know, and says so in its hello.

const PREFIX = 4; // bytes that hold the length
const REASON = "Stand-in: the add-on is older than the program. Please update the add-on.";

let received = Buffer.alloc(0);
process.stdin.on("data", (chunk) => {
  received = Buffer.concat([received, chunk]);
  if (received.length < PREFIX) return;
  const [length] = new Uint32Array(new Uint8Array(received.subarray(0, PREFIX)).buffer);
  if (received.length < PREFIX + length) return;
  const { id } = JSON.parse(received.subarray(PREFIX, PREFIX + length));
  received = received.subarray(PREFIX + length);
  answer({ id, protocol: 2, compatible: false, reason: REASON });
});

function answer(reply) {
  const payload = Buffer.from(JSON.stringify(reply));
  process.stdout.write(Buffer.concat([new Uint8Array(new Uint32Array([payload.length]).buffer), payload]));
}
