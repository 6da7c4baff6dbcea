// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook {

/// UTF-8 to UTF-16. Bytes that are not UTF-8 become U+FFFD, one for each maximal ill-formed part (Unicode 3.9, D93b).
std::u16string to_utf16(std::string_view utf8);

/// Whether all bytes are UTF-8.
bool is_utf8(std::string_view text);

/// UTF-16 to UTF-8. Unpaired surrogates become U+FFFD.
std::string to_utf8(std::u16string_view utf16);

/// Appends a code point of Unicode.
void append_code_point(char32_t code_point, std::u16string& utf16);

} // namespace offhook
