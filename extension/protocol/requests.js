// SPDX-License-Identifier: MPL-2.0
// Builds the requests of host/protocol/PROTOCOL.md. Fields without a value are left out.

/** The version of the protocol that the add-on speaks. */
export const PROTOCOL_VERSION = 1;

/** Greets the host. @param {{version: string, locale: string}} client version: the add-on's own; locale: "de" or "en" */
export function helloRequest({ version, locale }) {
  return {
    method: "hello",
    protocol: PROTOCOL_VERSION,
    client: { name: "Offhook for Thunderbird", version },
    locale,
  };
}

/**
 * @typedef {{draft: object, thread?: object[], thread_complete?: boolean, me?: string[], locale: string, settings?: object, region?: string}} DraftRequest
 *   draft: subject, from, to, cc, text; thread: oldest first, the answered mail last
 */

/** Asks to judge a draft. @param {DraftRequest} request */
export function checkRequest(request) {
  return { method: "check", ...draftFields(request) };
}

/**
 * Asks for the letter that asks for a call.
 * @param {DraftRequest} request
 * @param {{minutes: 5 | 10, number?: string, replace?: boolean, keepPrivate?: boolean}} wish
 */
export function callRequest(request, { minutes, number, replace, keepPrivate }) {
  const ownWords = { replace: replace || undefined, keep_aside: keepPrivate || undefined };
  return withoutEmpty({ method: "request-call", ...draftFields(request), minutes, number, ...ownWords });
}

/**
 * Asks for the letter that says what was agreed on the telephone.
 * @param {DraftRequest} request
 * @param {{agreed: string[], open: string[]}} points each a line of plain text
 */
export function afterCallRequest(request, { agreed, open }) {
  return withoutEmpty({ method: "after-call", ...draftFields(request), agreed, open });
}

/** Asks for the sentences of letters. @param {"de" | "en"} language of the letters */
export function templatesRequest(language) {
  return { method: "templates", language };
}

/** Changes a sentence of letters. @param {{language: "de" | "en", key: string, text: string, locale: string}} change an empty text: the original again */
export function changeTemplateRequest({ language, key, text, locale }) {
  return { method: "change-template", locale, language, key, text };
}

function draftFields({ draft, thread, thread_complete, me, locale, region, settings }) {
  const { subject, from, to, cc, text } = draft;
  return withoutEmpty({
    locale,
    region,
    me,
    draft: { ...withoutEmpty({ subject, from, to, cc }), text },
    thread,
    thread_complete: (thread?.length > 0 && thread_complete) || undefined,
    settings,
  });
}

/** Leaves out what is undefined, an empty text, an empty list or an empty object. */
export function withoutEmpty(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== "" && !isEmptyObject(value)));
}

function isEmptyObject(value) {
  return value !== null && typeof value === "object" && Object.keys(value).length === 0;
}
