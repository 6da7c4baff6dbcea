// SPDX-License-Identifier: MPL-2.0
// Loads the compose script. Thunderbird runs compose scripts as plain scripts; they import modules only by full address and
// only from web-accessible files, which is why the manifest lists these. Run again, it finds the module loaded already.

// Thunderbird looks at what a compose script ends with, and would complain about a promise that it can't look into.
void import(messenger.runtime.getURL("compose/main.js"));
