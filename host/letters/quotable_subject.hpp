// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::letters {

/// The subject as it can stand between quotation marks within a sentence of a letter: without reply and forward
/// prefixes ("Re:", "AW:"), list and ticket tags ("[list]"), "(was: …)" and closing marks; its own quotation marks are
/// made the inner ones of the language. Empty where nothing is left, where it is longer than 80 characters, holds
/// braces (which would look like a placeholder that was not filled) or one of `left_out_with` (folded parts of words).
std::u16string quotable_subject(std::u16string_view subject, Language language,
                                const std::vector<std::u16string>& left_out_with);

} // namespace offhook::letters
