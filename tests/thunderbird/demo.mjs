// SPDX-License-Identifier: MPL-2.0
// The demonstration: Thunderbird on the user's own display, but on a throw-away profile and home, with three mails being
// written. Ends, and takes everything away, when Thunderbird is closed.

import { homedir } from "node:os";
import { join } from "node:path";
import { complaint, COMPLAINT_ID, DRAFTS, LAST_TURN_ID, longThread, WRITERS } from "./conversations.mjs";
import { Stage } from "./harness/stage.mjs";

const language = /^de/.test(process.env.LC_ALL || process.env.LC_MESSAGES || process.env.LANG || "") ? "de" : "en";
const draft = DRAFTS.de;

const stage = await Stage.set({
  writer: WRITERS.de,
  mails: [...complaint("de"), ...longThread("de", 8)],
  locale: language === "de" ? "de" : "en-US",
  display: usersDisplay(),
});
try {
  await stage.reply({ id: LAST_TURN_ID.de.long });
  await stage.reply({ id: COMPLAINT_ID.de });
  await stage.compose({ to: draft.to, subject: draft.subject, body: [draft.greeting, draft.harsh].map((line) => `<p>${line}</p>`).join("") });
  console.log("Thunderbird shows three mails being written. The demonstration ends when you close it.");
  await stage.thunderbird.ended();
} finally {
  await stage.clear();
}

/** The display this runs on, in the form of startDisplay(). Its access file would be looked for in the new home. */
function usersDisplay() {
  const { XAUTHORITY = join(homedir(), ".Xauthority"), XDG_RUNTIME_DIR } = process.env;
  return {
    environment: { ...process.env, XAUTHORITY },
    // A Wayland display's socket is in the user's own runtime folder.
    keep: XDG_RUNTIME_DIR ? { XDG_RUNTIME_DIR } : {},
    stop() {},
  };
}
