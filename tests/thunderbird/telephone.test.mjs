// SPDX-License-Identifier: MPL-2.0
// The telephone side, in a German and an English Thunderbird, and several writers of one ledger at once.

import { describe } from "node:test";
import { complaint, longThread, signedMail, WRITERS } from "./conversations.mjs";
import { declareStage } from "./harness/stage.mjs";
import { declareCounting } from "./scenes/counting.mjs";
import { declareLog } from "./scenes/log.mjs";
import { declareStorageFaults } from "./scenes/storage-faults.mjs";
import { declareStored } from "./scenes/stored.mjs";
import { declareTelephone } from "./scenes/telephone.mjs";
import { declareWritersAtOnce } from "./scenes/writers-at-once.mjs";

for (const [language, locale] of [["en", "en-US"], ["de", "de"]]) {
  describe(language, () => {
    const getStage = declareStage({ writer: WRITERS[language], locale, mails: [...complaint(language), ...signedMail(language)] });
    declareTelephone(language, getStage);
    declareStorageFaults(language, getStage);
    declareLog(getStage, ["Mailbox full"]);
  });
}

describe("one ledger", () => {
  const mails = [...complaint("en"), ...signedMail("en"), ...longThread("en", 8)];
  const getStage = declareStage({ writer: WRITERS.en, mails });
  declareCounting("en", getStage, { received: 6, sent: 4 });
  declareWritersAtOnce(getStage);
  declareStored(getStage);
  declareLog(getStage, ["Mailbox full"]);
});
