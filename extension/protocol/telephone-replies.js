// SPDX-License-Identifier: MPL-2.0
// Reads the replies of host/protocol/PROTOCOL.md about contacts, calls and counted mails. Each function throws a Problem where
// the host replied with an error or the reply does not fit.

import { demand, isObject, isText, refuseError } from "./reply-shape.js";

/** How a call can have ended. */
export const OUTCOMES = Object.freeze(["reached", "no-answer", "busy", "voicemail", "wrong-number", "they-called"]);

/** The signatures of a thread. @returns {{from: string, date: string, text: string}[]} newest first */
export function readSignatures(reply) {
  refuseError(reply);
  demand(Array.isArray(reply.signatures));
  return reply.signatures.map((signature) => {
    demand(isObject(signature) && [signature.from, signature.date, signature.text].every(isText));
    const { from, date, text } = signature;
    return { from, date, text };
  });
}

/**
 * What is known of contacts. Times are RFC 3339.
 * @returns {{address: string, prefersMail: boolean, snoozed: boolean, quiet: null | {until: string, reason: string}, calls: object[], attempts: {count: number, limit: number}}[]}
 */
export function readContacts(reply) {
  refuseError(reply);
  demand(Array.isArray(reply.contacts));
  return reply.contacts.map((contact) => {
    demand(isObject(contact) && isText(contact.address) && Array.isArray(contact.calls));
    return {
      address: contact.address,
      prefersMail: contact.prefers_mail === true,
      snoozed: contact.snoozed === true,
      quiet: readQuiet(contact.quiet),
      calls: contact.calls.map(readCall),
      attempts: readAttempts(contact.attempts),
    };
  });
}

/** The reply to log-call, edit-call and remove-call: the call as it is, or was, stored; null where there was none. */
export function readStoredCall(reply) {
  refuseError(reply);
  return reply.call === null ? null : readCall(reply.call);
}

/** Returns when the host did what was asked. */
export function readDone(reply) {
  refuseError(reply);
}

/** How far folders were counted. @returns {Map<string, string>} folder → cursor */
export function readCounted(reply) {
  refuseError(reply);
  demand(Array.isArray(reply.folders));
  return new Map(
    reply.folders.map((entry) => {
      demand(isObject(entry) && isText(entry.folder) && isText(entry.cursor));
      return [entry.folder, entry.cursor];
    }),
  );
}

/** All that is stored. @returns {{path: string, counts: Record<string, number>, calls: object[], contacts: object[], mailCounts: object[]}} */
export function readStored(reply) {
  refuseError(reply);
  const { path, counts, calls, contacts, mail_counts: mailCounts } = reply;
  demand(isText(path) && isObject(counts) && [calls, contacts, mailCounts].every(Array.isArray));
  demand(Object.values(counts).every(Number.isInteger));
  demand([...contacts, ...mailCounts].every((entry) => isObject(entry) && isText(entry.address)));
  return { path, counts, calls: calls.map(readCall), contacts, mailCounts };
}

function readCall(call) {
  demand(isObject(call) && isText(call.key) && isText(call.address) && isText(call.at) && OUTCOMES.includes(call.outcome));
  const { key, address, at, outcome } = call;
  return { key, address, at, outcome, name: call.name ?? "", number: call.number ?? "", note: call.note ?? "" };
}

function readAttempts(attempts) {
  demand(isObject(attempts) && Number.isInteger(attempts.count) && Number.isInteger(attempts.limit));
  return { count: attempts.count, limit: attempts.limit };
}

function readQuiet(quiet) {
  if (quiet === null || quiet === undefined) return null;
  demand(isText(quiet.until) && isText(quiet.reason));
  return { until: quiet.until, reason: quiet.reason };
}
