// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offhook {

/// A header field's text as it can stand within a line of a letter: control and invisible format characters taken out
/// (those for text direction too, since they can disguise words), but for the joiners that some scripts and emoji need;
/// runs of white space made one space; no space at either end.
std::u16string plain_text(std::u16string_view text);

/// The text without white space at either end.
std::u16string_view trimmed(std::u16string_view text);

/// How many characters (code points) a text has.
std::size_t character_count(std::u16string_view text);

/// Whether a letter of a script that runs from right to left is in the text.
bool has_right_to_left_letters(std::u16string_view text);

/// The text with its first letter in upper case.
std::u16string capitalised(std::u16string_view text);

} // namespace offhook
