// SPDX-License-Identifier: MPL-2.0
// Whether a reply has the shape that host/protocol/PROTOCOL.md gives it.

import { Problem } from "./problem.js";

/** @throws {Problem} "faulty-reply" where a reply does not fit */
export function demand(fits) {
  if (!fits) throw new Problem("faulty-reply");
}

/** @throws {Problem} "error" where the host replied with an error, "faulty-reply" where the reply is no object */
export function refuseError(reply) {
  demand(isObject(reply));
  if (reply.error !== undefined) throw new Problem("error", String(reply.error?.code ?? ""), String(reply.error?.message ?? ""));
}

/** Whether a value is a string. */
export function isText(value) {
  return typeof value === "string";
}

/** Whether a value is an object or a list. */
export function isObject(value) {
  return value !== null && typeof value === "object";
}
