// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/conversation.hpp"
#include "draft/letter_options.hpp"
#include "letters/letter.hpp"
#include "letters/wording/letter_templates.hpp"

namespace offhook::letters {

/// Writes what was said on the telephone down: thanks, what was agreed, what is open. Language, form of address and
/// greeting are found as for the letter that asks for a call. A point is a line of the notes' lists; empty ones are
/// left out, and without any the letter only thanks. Throws std::runtime_error only where the program itself is broken.
Letter write_after_call_letter(const draft::Conversation& conversation, const draft::AfterCallNotes& notes,
                               const LetterTemplates& templates);

} // namespace offhook::letters
