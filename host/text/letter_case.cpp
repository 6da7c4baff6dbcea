// SPDX-License-Identifier: MPL-2.0
#include "text/letter_case.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace offhook::text {

LetterCase letter_case_of(std::u16string_view word) {
    bool first = true;
    bool first_upper = false;
    bool lower = false;
    std::size_t letters = 0;
    for (std::size_t index = 0; index < word.size();) {
        UChar32 code_point = word[index];
        if (code_point < 0x80) {
            ++index;
            if (code_point < u'A' || (code_point > u'Z' && code_point < u'a') || code_point > u'z') {
                continue;
            }
            const bool is_lower = code_point >= u'a';
            lower = lower || is_lower;
            first_upper = first ? !is_lower : first_upper;
        } else {
            U16_NEXT(word.data(), index, word.size(), code_point);
            const bool is_lower = u_islower(code_point) != 0;
            const bool is_upper = u_isupper(code_point) != 0;
            if (!is_lower && !is_upper) {
                continue;
            }
            lower = lower || is_lower;
            first_upper = first ? is_upper : first_upper;
        }
        first = false;
        ++letters;
    }
    if (letters == 0) {
        return LetterCase::none;
    }
    if (!first_upper) {
        return LetterCase::lower;
    }
    return letters > 1 && !lower ? LetterCase::capitals : LetterCase::capitalised;
}

} // namespace offhook::text
