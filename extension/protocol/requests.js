// SPDX-License-Identifier: MPL-2.0
// Builds the requests of host/protocol/PROTOCOL.md. Fields without a value are left out.

export const PROTOCOL_VERSION = 1;

/** @param {{version: string, locale: string}} client */
export function helloRequest({ version, locale }) {
  return {
    method: "hello",
    protocol: PROTOCOL_VERSION,
    client: { name: "Offhook for Thunderbird", version },
    locale,
  };
}

/**
 * @typedef {{draft: object, thread?: object[], thread_complete?: boolean, me?: string[], locale: string, settings?: object, region?: string}} Mail
 *   draft: subject, from, to, cc, text; thread: oldest first, the answered mail last
 */

/** @param {Mail} mail */
export function checkRequest(mail) {
  return { method: "check", ...mailFields(mail) };
}

/**
 * @param {Mail} mail
 * @param {{minutes: 5 | 10, number?: string, replace?: boolean, keepAside?: boolean}} wish
 */
export function callRequest(mail, { minutes, number, replace, keepAside }) {
  const ownWords = { replace: replace || undefined, keep_aside: keepAside || undefined };
  return withoutEmpty({ method: "request-call", ...mailFields(mail), minutes, number, ...ownWords });
}

/** @param {{agreed: string[], open: string[]}} points each a line of plain text */
export function afterCallRequest(mail, { agreed, open }) {
  return withoutEmpty({ method: "after-call", ...mailFields(mail), agreed, open });
}

/** @param {"de" | "en"} language of the letters */
export function templatesRequest(language) {
  return { method: "templates", language };
}

/** @param {{language: "de" | "en", key: string, text: string, locale: string}} change an empty text: the original again */
export function changeTemplateRequest({ language, key, text, locale }) {
  return { method: "change-template", locale, language, key, text };
}

function mailFields({ draft, thread, thread_complete, me, locale, region, settings }) {
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

/** Leaves out what is undefined, an empty text or an empty list. */
export function withoutEmpty(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== "" && value?.length !== 0));
}
