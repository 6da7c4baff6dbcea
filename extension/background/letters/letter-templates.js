// SPDX-License-Identifier: MPL-2.0
// What the options page asks about the sentences of letters.

import { problemAnswer } from "../../protocol/problem.js";
import { readTemplates } from "../../protocol/replies.js";
import { changeTemplateRequest, templatesRequest } from "../../protocol/requests.js";
import { language as ownLanguage } from "../../thunderbird/texts.js";

/**
 * What answers the options page.
 * @param {import("../../protocol/connection.js").HostConnection} connection
 * @returns {Record<string, (message: object) => Promise<object>>} what answers a message, by its type: { templates }, or
 *   { problem: { code, detail, said } }
 */
export function templateAnswers(connection) {
  async function ask(request) {
    try {
      return { templates: readTemplates(await connection.ask(request, { atOnce: true })) };
    } catch (failure) {
      return problemAnswer(failure);
    }
  }
  return {
    templates: ({ language }) => ask(templatesRequest(language)),
    "change-template": ({ language, key, text }) => ask(changeTemplateRequest({ language, key, text, locale: ownLanguage() })),
  };
}
