// SPDX-License-Identifier: MPL-2.0
// The examples and the values of the protocol's page.

import { readFileSync } from "node:fs";

const page = readFileSync(new URL("../../../host/protocol/PROTOCOL.md", import.meta.url), "utf8");

/** What both sides hold in their sources: the block "```json values". */
export const protocolValues = JSON.parse(/^```json values\n(.*?)^```$/ms.exec(page)[1]);

/** All blocks "```json example=NAME", as [name, { request, reply }]. */
export function protocolExamples() {
  return [...page.matchAll(/^```json example=(\S+)\n(.*?)^```$/gms)].map(([, name, body]) => [name, JSON.parse(body)]);
}
