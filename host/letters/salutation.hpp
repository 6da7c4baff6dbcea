// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "letters/correspondence/addressing.hpp"
#include "letters/correspondence/correspondence.hpp"
#include "letters/wording/letter_sentences.hpp"

#include <string>

namespace offhook::letters {

/// The greeting line of a letter: the one that the writer used to this person in the thread, else one made from the
/// wording, by name only where the name is surely a person's.
std::u16string salutation(const Correspondence& correspondence, const Addressing& addressing, Language language,
                          const LetterSentences& wording);

/// Whether the sentence after a greeting line goes on in lower case: after a comma, in German.
bool goes_on_in_lower_case(std::u16string_view greeting_line);

} // namespace offhook::letters
