// SPDX-License-Identifier: MPL-2.0
// Runs addons-linter on the files of the add-on. It knows Firefox alone, so what it says about Thunderbird's own
// permissions and functions is passed over, by code and by name; anything else but the known findings fails.

import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { exit, stdout } from "node:process";
import { fileURLToPath } from "node:url";
import { stage } from "./pack.mjs";

const MAIL_PERMISSIONS = ["compose", "messagesRead", "accountsRead", "addressBooks"];
const MAIL_FUNCTIONS = /^(accounts|addressBooks|compose|composeAction|folders|identities|messages|messengerUtilities)\./;

// Each with its reason.
const KNOWN = [
  { code: "UNSAFE_VAR_ASSIGNMENT", file: "compose/load-main.js" }, // imports one of the add-on's own files, by its full address
];

/** Whether a message is about what Thunderbird has and Firefox has not. */
function isAboutMail({ code, message }) {
  switch (code) {
    case "MANIFEST_PERMISSIONS":
    case "MANIFEST_OPTIONAL_PERMISSIONS":
      return MAIL_PERMISSIONS.some((permission) => message.includes(`"${permission}"`));
    case "UNSUPPORTED_API":
      return MAIL_FUNCTIONS.test(message);
    case "MISSING_DATA_COLLECTION_PERMISSIONS": // a declaration for addons.mozilla.org; nothing is collected
      return true;
    default:
      return false;
  }
}

function isKnown({ code, file }) {
  return KNOWN.some((known) => known.code === code && known.file === file);
}

const here = dirname(fileURLToPath(import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "offhook-lint-"));
try {
  stage(folder);
  const linter = join(here, "node_modules", ".bin", "addons-linter");
  const run = spawnSync(linter, ["--self-hosted", "--output=json", folder], { encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
  if (run.error) throw run.error;
  if (!run.stdout.trim()) throw new Error(`addons-linter said nothing: ${run.stderr}`);
  const { errors, warnings, notices } = JSON.parse(run.stdout);
  const left = [...errors, ...warnings, ...notices].filter((finding) => !isAboutMail(finding) && !isKnown(finding));
  for (const { code, message, file, line } of left) stdout.write(`${file ?? "manifest.json"}:${line ?? ""} ${code} ${message}\n`);
  stdout.write(left.length === 0 ? "addons-linter: nothing but Thunderbird's own names\n" : `addons-linter: ${left.length} findings\n`);
  if (left.length > 0) exit(1);
} finally {
  rmSync(folder, { recursive: true });
}
