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
 * @param {{draft: object, thread?: object[], me?: string[], locale: string}} mail
 *   draft: subject, from, to, cc, text; thread: oldest first, the answered mail last
 */
export function checkRequest(mail) {
  return { method: "check", ...mailFields(mail) };
}

/**
 * @param {{draft: object, thread?: object[], me?: string[], locale: string}} mail
 * @param {{minutes: 5 | 10, number?: string, replace?: boolean}} wish
 */
export function callRequest(mail, { minutes, number, replace }) {
  return withoutEmpty({ method: "request-call", ...mailFields(mail), minutes, number, replace: replace || undefined });
}

function mailFields({ draft, thread, me, locale }) {
  const { subject, from, to, cc, text } = draft;
  return withoutEmpty({
    locale,
    me,
    draft: { ...withoutEmpty({ subject, from, to, cc }), text },
    thread,
  });
}

function withoutEmpty(fields) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined && value !== "" && value?.length !== 0));
}
