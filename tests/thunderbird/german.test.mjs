// SPDX-License-Identifier: MPL-2.0
// A German Thunderbird, German mails.

import { declareLanguage } from "./scenes/language.mjs";

declareLanguage("de", "de");
