// SPDX-License-Identifier: MPL-2.0
// The examples of the protocol's page.

import { readFileSync } from "node:fs";

/** All blocks "```json example=NAME", as [name, { request, reply }]. */
export function protocolExamples() {
  const page = readFileSync(new URL("../../../host/protocol/PROTOCOL.md", import.meta.url), "utf8");
  return [...page.matchAll(/^```json example=(\S+)\n(.*?)^```$/gms)].map(([, name, body]) => [name, JSON.parse(body)]);
}
