// SPDX-License-Identifier: MPL-2.0
// All scenes of one language, in one Thunderbird.

import { after, before } from "node:test";
import { complaint, DRAFTS, harshMail, longThread, WRITERS } from "../conversations.mjs";
import { Stage } from "../harness/stage.mjs";
import { declareCallRequest } from "./call-request.mjs";
import { declareJudging } from "./judging.mjs";
import { declareKeyboard } from "./keyboard.mjs";
import { declareLog } from "./log.mjs";

/** `language` is "de" or "en", `locale` what Thunderbird calls it. */
export function declareLanguage(language, locale) {
  let stage;
  before(async () => {
    stage = await Stage.set({
      writer: WRITERS[language],
      locale,
      mails: [...harshMail(language), ...complaint(language), ...longThread(language, 2), ...longThread(language, 8)],
    });
  });
  after(() => stage?.clear());

  declareJudging(language, () => stage);
  declareCallRequest(language, () => stage);
  declareKeyboard(language, () => stage);
  const { subject, harsh, civil } = DRAFTS[language];
  declareLog(() => stage, [subject, harsh, civil]);
}
