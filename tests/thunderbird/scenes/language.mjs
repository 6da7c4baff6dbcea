// SPDX-License-Identifier: MPL-2.0
// All scenes of one language, in one Thunderbird.

import { complaint, DRAFTS, harshMail, longThread, WRITERS } from "../conversations.mjs";
import { declareStage } from "../harness/stage.mjs";
import { declareCallRequest } from "./call-request.mjs";
import { declareJudging } from "./judging.mjs";
import { declareKeyboard } from "./keyboard.mjs";
import { declareLog } from "./log.mjs";

/** `language` is "de" or "en", `locale` what Thunderbird calls it. */
export function declareLanguage(language, locale) {
  const getStage = declareStage({
    writer: WRITERS[language],
    locale,
    mails: [...harshMail(language), ...complaint(language), ...longThread(language, 2), ...longThread(language, 8)],
  });
  declareJudging(language, getStage);
  declareCallRequest(language, getStage);
  declareKeyboard(language, getStage);
  const { subject, harsh, civil } = DRAFTS[language];
  declareLog(getStage, [subject, harsh, civil]);
}
