// SPDX-License-Identifier: MPL-2.0
// Reads the replies of host/protocol/PROTOCOL.md about drafts and letters. A reply that does not fit is refused: nothing half
// understood is shown. Each function throws a Problem where the host replied with an error or the reply does not fit.

import { Problem } from "./problem.js";
import { demand, isObject, isText, refuseError } from "./reply-shape.js";
import { PROTOCOL_VERSION } from "./requests.js";

/** What a draft can be advised to. */
export const ADVICE = Object.freeze(["write", "consider-call", "call"]);
const MOST_WARNINGS = 100;
/** So many spans a warning has at the most. */
export const MOST_SPANS = 100;

/**
 * Returns when the host speaks this version.
 * @throws {Problem} "incompatible" where it speaks another one
 * @returns {{version: string}} of the program
 */
export function readHello(reply) {
  refuseError(reply);
  if (reply.compatible === false) {
    throw new Problem("incompatible", isText(reply.reason) ? reply.reason : "");
  }
  demand(reply.compatible === true && reply.protocol === PROTOCOL_VERSION);
  return { version: String(reply.host?.version ?? "") };
}

/**
 * The judgement of a draft. Offsets are UTF-16 code units of its text.
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
 * A letter, where it is put, and what it takes the place of. Offsets are UTF-16 code units of the draft's text.
 * @param {object} reply
 * @param {number} length of the draft's text in UTF-16 code units
 * @returns {{text: string, language: string | null, at: number, remove: {start: number, end: number}[]}}
 */
export function readLetter(reply, length) {
  refuseError(reply);
  demand(isText(reply.text) && reply.text.trim() !== "");
  demand(Number.isInteger(reply.at) && reply.at >= 0 && reply.at <= length);
  return { text: reply.text, language: readLanguage(reply), at: reply.at, remove: readSpans(reply.remove, length, Infinity) };
}

function readNoCall(noCall) {
  if (noCall === undefined || noCall === null) return null;
  demand(isText(noCall.cause) && isText(noCall.reason));
  return { cause: noCall.cause, reason: noCall.reason };
}

/** The sentences of letters. @returns {{key: string, text: string, original: string, placeholders: string[]}[]} */
export function readTemplates(reply) {
  refuseError(reply);
  demand(Array.isArray(reply.templates));
  return reply.templates.map((template) => {
    demand(isObject(template) && Array.isArray(template.placeholders));
    const { key, text, original, placeholders } = template;
    demand([key, text, original, ...placeholders].every(isText));
    return { key, text, original, placeholders };
  });
}

function readWarning(warning, length) {
  demand(isObject(warning));
  const { kind, severity, reason, wording = "" } = warning;
  demand(isText(kind) && [1, 2, 3].includes(severity) && isText(reason) && isText(wording));
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
