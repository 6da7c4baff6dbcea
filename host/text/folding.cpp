// SPDX-License-Identifier: MPL-2.0
#include "text/folding.hpp"

#include "base/unicode.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

namespace offhook::text {

namespace {

constexpr char16_t combining_diaeresis = 0x0308;

bool takes_diaeresis(char16_t letter) {
    return letter == u'a' || letter == u'o' || letter == u'u';
}

} // namespace

void append_folded(std::u16string_view word, std::u16string& folded) {
    const std::size_t start_of_word = folded.size();
    std::size_t index = 0;
    while (index < word.size()) {
        const char16_t unit = word[index];
        if (unit < 0x80) {
            folded.push_back(unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit);
            ++index;
            continue;
        }
        UChar32 code_point = 0;
        U16_NEXT(word.data(), index, word.size(), code_point);
        switch (code_point) {
        case 0x00C4:
        case 0x00E4:
            folded += u"ae";
            break;
        case 0x00D6:
        case 0x00F6:
            folded += u"oe";
            break;
        case 0x00DC:
        case 0x00FC:
            folded += u"ue";
            break;
        case 0x00DF:
        case 0x1E9E:
            folded += u"ss";
            break;
        case 0x2018:
        case 0x2019:
        case 0x02BC:
            folded.push_back(u'\'');
            break;
        case 0x00AD:
        case 0x200B:
        case 0x200C:
        case 0x200D:
        case 0xFEFF:
            break;
        case combining_diaeresis:
            if (folded.size() > start_of_word && takes_diaeresis(folded.back())) {
                folded.push_back(u'e');
            }
            break;
        default:
            append_code_point(static_cast<char32_t>(u_foldCase(code_point, U_FOLD_CASE_DEFAULT)), folded);
        }
    }
}

std::u16string fold(std::u16string_view word) {
    std::u16string folded;
    append_folded(word, folded);
    return folded;
}

} // namespace offhook::text
