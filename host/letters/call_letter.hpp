// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/conversation.hpp"
#include "draft/letter_options.hpp"
#include "judgement/warning.hpp"
#include "letters/letter.hpp"
#include "letters/wording/letter_templates.hpp"

#include <vector>

namespace offhook::letters {

/// Writes the letter that asks for a call. The language is that of the thread's newest mail that tells one, else of the
/// words that the draft quotes, else the draft's, else the locale's; the form of address is taken from the writer's and
/// then the correspondent's words, formal where neither shows one. The reason is that calls went unanswered; else
/// the matter of the thread, by the strongest warning from severity 2 on; else the draft's tone; else a general one. A
/// greeting line of the draft is reused where it is in the letter's language; else it is own words like any other.
/// Where the draft is kept aside, the text ends with a dividing line, below which it stays. Linear in the
/// conversation's size. Throws std::runtime_error only where the program itself is broken.
Letter write_call_letter(const draft::Conversation& conversation, const draft::CallLetterOptions& options,
                         const std::vector<advice::Warning>& warnings, const LetterTemplates& templates);

} // namespace offhook::letters
