// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook::mail {

/// The text as well-formed UTF-8, whatever bytes it holds; those that are not UTF-8 become U+FFFD.
std::string repaired_utf8(std::string_view text);

/// What a conversion gave.
struct Decoded {
    std::string text;     ///< UTF-8
    bool guessed = false; ///< the charset was missing, unknown or plainly wrong
};

/// Bytes in a charset (IANA names and what mail programs write for them, in any case) to UTF-8. A byte order mark of
/// UTF-16 wins over the name. Where the name says nothing, or says US-ASCII, or is unknown, UTF-8 is tried first, then
/// what ICU detects where most letters are beyond US-ASCII, then Windows-1252. ISO-8859-1 is read as Windows-1252, as
/// browsers do (WHATWG Encoding Standard). Bytes without meaning become U+FFFD.
Decoded decode(std::string_view bytes, std::string_view charset);

} // namespace offhook::mail
