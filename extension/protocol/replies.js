// SPDX-License-Identifier: MPL-2.0
// Reads the replies of host/protocol/PROTOCOL.md. A reply that does not fit is refused: nothing half understood is shown.

import { Problem } from "./problem.js";
import { PROTOCOL_VERSION } from "./requests.js";

const ADVICE = ["write", "consider-call", "call"];
const MOST_WARNINGS = 100;
const MOST_SPANS = 100;

/** Returns when the host speaks this version; throws a Problem otherwise. */
export function readHello(reply) {
  refuseError(reply);
  if (reply.compatible === false) {
    throw new Problem("incompatible", typeof reply.reason === "string" ? reply.reason : "");
  }
  demand(reply.compatible === true && reply.protocol === PROTOCOL_VERSION);
  return { version: String(reply.host?.version ?? "") };
}

/**
 * @param {object} reply
 * @param {number} length of the draft's text in UTF-16 code units
 * @returns {{advice: string, language: string | null, warnings: {kind: string, severity: number, reason: string, wording: string, spans: {start: number, end: number}[]}[], wantsThread: boolean, noCall: null | {cause: string, reason: string}}}
 */
export function readCheck(reply, length) {
  refuseError(reply);
  demand(ADVICE.includes(reply.advice));
  demand(Array.isArray(reply.warnings) && reply.warnings.length <= MOST_WARNINGS);
  return {
    advice: reply.advice,
    language: readLanguage(reply),
    warnings: reply.warnings.map((warning) => readWarning(warning, length)),
    wantsThread: reply.wants === "thread",
    noCall: readNoCall(reply.no_call),
  };
}

/**
 * @param {object} reply
 * @param {number} length of the draft's text in UTF-16 code units
 * @returns {{text: string, at: number, remove: {start: number, end: number}[]}}
 */
export function readLetter(reply, length) {
  refuseError(reply);
  demand(typeof reply.text === "string" && reply.text.trim() !== "");
  demand(Number.isInteger(reply.at) && reply.at >= 0 && reply.at <= length);
  return { text: reply.text, language: readLanguage(reply), at: reply.at, remove: readSpans(reply.remove, length, Infinity) };
}

function readNoCall(noCall) {
  if (noCall === undefined || noCall === null) return null;
  demand(typeof noCall.cause === "string" && typeof noCall.reason === "string");
  return { cause: noCall.cause, reason: noCall.reason };
}

/** @returns {{key: string, text: string, original: string, placeholders: string[]}[]} */
export function readTemplates(reply) {
  refuseError(reply);
  demand(Array.isArray(reply.templates));
  return reply.templates.map((template) => {
    demand(template !== null && typeof template === "object" && Array.isArray(template.placeholders));
    const { key, text, original, placeholders } = template;
    demand([key, text, original, ...placeholders].every((value) => typeof value === "string"));
    return { key, text, original, placeholders };
  });
}

function readWarning(warning, length) {
  demand(warning !== null && typeof warning === "object");
  const { kind, severity, reason, wording = "" } = warning;
  demand(typeof kind === "string" && [1, 2, 3].includes(severity) && typeof reason === "string" && typeof wording === "string");
  return { kind, severity, reason, wording, spans: readSpans(warning.spans, length, MOST_SPANS) };
}

function readSpans(spans, length, most) {
  demand(Array.isArray(spans) && spans.length <= most);
  let last = 0;
  return spans.map((span) => {
    demand(Number.isInteger(span?.start) && Number.isInteger(span.end));
    demand(span.start >= last && span.end > span.start && span.end <= length);
    last = span.start;
    return { start: span.start, end: span.end };
  });
}

function readLanguage(reply) {
  demand([null, undefined, "de", "en"].includes(reply.language));
  return reply.language ?? null;
}

/** Throws a Problem where the host replied with an error. */
export function refuseError(reply) {
  demand(reply !== null && typeof reply === "object");
  if (reply.error !== undefined) throw new Problem("error", String(reply.error?.code ?? ""), String(reply.error?.message ?? ""));
}

/** Throws a Problem where a reply does not fit. */
export function demand(fits) {
  if (!fits) throw new Problem("faulty-reply");
}
