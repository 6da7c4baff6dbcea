// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"

#include <unicode/ustring.h>
#include <unicode/utf16.h>

#include <functional>
#include <limits>
#include <numeric>
#include <stdexcept>

namespace offhook {

namespace {

constexpr UChar32 replacement_character = 0xFFFD;

int32_t icu_length(std::size_t length) {
    if (length > static_cast<std::size_t>(std::numeric_limits<int32_t>::max())) {
        throw std::length_error("text longer than ICU can hold");
    }
    return static_cast<int32_t>(length);
}

} // namespace

std::u16string to_utf16(std::string_view utf8) {
    // Most English mail is ASCII.
    if (static_cast<unsigned char>(std::reduce(utf8.begin(), utf8.end(), char(), std::bit_or<char>())) < 0x80) {
        return {utf8.begin(), utf8.end()};
    }
    // A UTF-8 text never has more UTF-16 code units than bytes.
    std::u16string utf16(utf8.size(), u'\0');
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8WithSub(utf16.data(), icu_length(utf16.size()), &length, utf8.data(), icu_length(utf8.size()),
                         replacement_character, nullptr, &status);
    utf16.resize(static_cast<std::size_t>(length));
    return utf16;
}

bool is_utf8(std::string_view text) {
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strFromUTF8(nullptr, 0, &length, text.data(), icu_length(text.size()), &status);
    return status != U_INVALID_CHAR_FOUND;
}

void append_code_point(char32_t code_point, std::u16string& utf16) {
    if (U_IS_BMP(code_point)) {
        utf16.push_back(static_cast<char16_t>(code_point));
    } else {
        utf16.push_back(U16_LEAD(code_point));
        utf16.push_back(U16_TRAIL(code_point));
    }
}

std::string to_utf8(std::u16string_view utf16) {
    std::string utf8(utf16.size() * 3, '\0');
    int32_t length = 0;
    UErrorCode status = U_ZERO_ERROR;
    u_strToUTF8WithSub(utf8.data(), icu_length(utf8.size()), &length, utf16.data(), icu_length(utf16.size()),
                       replacement_character, nullptr, &status);
    utf8.resize(static_cast<std::size_t>(length));
    return utf8;
}

} // namespace offhook
