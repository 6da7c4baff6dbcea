// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook {

/// A letter of ASCII in lower case; any other byte as it is.
constexpr char lower_case(char byte) {
    return byte >= 'A' && byte <= 'Z' ? static_cast<char>(byte - 'A' + 'a') : byte;
}

/// The same for each byte: for names of header fields, addresses and the like, which are compared so.
std::string lower_case(std::string_view text);

/// The text without spaces, tabs and line ends at either end.
std::string_view trimmed(std::string_view text);

constexpr bool is_digit(char16_t unit) {
    return unit >= u'0' && unit <= u'9';
}

} // namespace offhook
