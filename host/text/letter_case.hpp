// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/token.hpp"

#include <string_view>

namespace offhook::text {

/// How a word is written.
LetterCase letter_case_of(std::u16string_view word);

} // namespace offhook::text
