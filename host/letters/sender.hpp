// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/participant.hpp"
#include "letters/letter.hpp"

#include <string>
#include <string_view>

namespace offhook::letters {

/// The name under the letter: `name` as the writer set it, else the draft's From name; the given name alone in an
/// informal letter. Empty where no name is known.
std::u16string senders_name(std::string_view name, const draft::Participant& writer, Formality address);

/// The telephone number as the writer set it, fit for the middle of a sentence. Empty where it holds no digit or is
/// longer than 60 characters.
std::u16string senders_number(std::string_view number);

} // namespace offhook::letters
