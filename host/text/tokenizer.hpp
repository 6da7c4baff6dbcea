// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/token.hpp"

#include <string_view>

namespace offhook::text {

/// Parts a text into tokens, sentences and paragraphs with ICU. Linear in the length, which must be below 2^31 UTF-16
/// code units; a longer text is cut there. A line break within a sentence that a mail client wrapped ends nothing. The
/// first `subject_length` units are the mail's subject, with an empty line behind it.
TokenizedText tokenize(std::u16string_view text, std::size_t subject_length = 0);

} // namespace offhook::text
