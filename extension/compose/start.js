// SPDX-License-Identifier: MPL-2.0
// Loads the compose script. Thunderbird runs compose scripts as plain scripts; they import modules only from
// web-accessible files, which is why the manifest lists these. A second run finds the module loaded and does nothing.

import(messenger.runtime.getURL("compose/main.js"));
