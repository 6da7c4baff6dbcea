// SPDX-License-Identifier: MPL-2.0
#include "base/plain_text.hpp"

#include "base/unicode.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace offhook {

namespace {

bool is_joiner(UChar32 character) {
    return character == 0x200C || character == 0x200D;
}

bool is_invisible(UChar32 character) {
    const int8_t category = u_charType(character);
    return !is_joiner(character) &&
           (category == U_CONTROL_CHAR || category == U_FORMAT_CHAR || category == U_SURROGATE);
}

} // namespace

std::u16string plain_text(std::u16string_view text) {
    std::u16string plain;
    bool space = false;
    for (std::size_t index = 0; index < text.size();) {
        UChar32 character = 0;
        U16_NEXT(text, index, text.size(), character);
        if (u_isUWhiteSpace(character) != 0) {
            space = true;
        } else if (!is_invisible(character)) {
            if (space && !plain.empty()) {
                plain.push_back(u' ');
            }
            space = false;
            append_code_point(static_cast<char32_t>(character), plain);
        }
    }
    return plain;
}

std::u16string_view trimmed(std::u16string_view text) {
    while (!text.empty() && u_isUWhiteSpace(text.front()) != 0) {
        text.remove_prefix(1);
    }
    while (!text.empty() && u_isUWhiteSpace(text.back()) != 0) {
        text.remove_suffix(1);
    }
    return text;
}

std::size_t character_count(std::u16string_view text) {
    std::size_t count = 0;
    for (std::size_t index = 0; index < text.size(); ++count) {
        U16_FWD_1(text, index, text.size());
    }
    return count;
}

bool has_right_to_left_letters(std::u16string_view text) {
    for (std::size_t index = 0; index < text.size();) {
        UChar32 character = 0;
        U16_NEXT(text, index, text.size(), character);
        const UCharDirection direction = u_charDirection(character);
        if (direction == U_RIGHT_TO_LEFT || direction == U_RIGHT_TO_LEFT_ARABIC) {
            return true;
        }
    }
    return false;
}

std::u16string capitalised(std::u16string_view text) {
    std::u16string result;
    std::size_t index = 0;
    if (!text.empty()) {
        UChar32 first = 0;
        U16_NEXT(text, index, text.size(), first);
        append_code_point(static_cast<char32_t>(u_totitle(first)), result);
    }
    result.append(text.substr(index));
    return result;
}

} // namespace offhook
