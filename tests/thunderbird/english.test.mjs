// SPDX-License-Identifier: MPL-2.0
// An English Thunderbird, English mails.

import { declareLanguage } from "./scenes/language.mjs";

declareLanguage("en", "en-US");
