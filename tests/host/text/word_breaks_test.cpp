// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "text/word_breaks.hpp"

#include <unicode/ubrk.h>

#include <memory>
#include <random>
#include <string>
#include <vector>

using namespace offhook;

namespace {

// Versions of ICU differ on the colon, which always parts words here.
constexpr char16_t colon = u':';

std::vector<std::uint32_t> breaks_of(const std::u16string& text) {
    text::WordBreaks breaks(text);
    std::vector<std::uint32_t> ends;
    for (std::uint32_t start = 0; start < text.size(); start = ends.back()) {
        ends.push_back(breaks.end_of_segment(start));
    }
    return ends;
}

std::vector<std::uint32_t> breaks_of_icu(const std::u16string& text) {
    UErrorCode status = U_ZERO_ERROR;
    const std::unique_ptr<UBreakIterator, decltype(&ubrk_close)> iterator(
        ubrk_open(UBRK_WORD, "", text.data(), static_cast<int32_t>(text.size()), &status), &ubrk_close);
    REQUIRE(U_SUCCESS(status));
    std::vector<std::uint32_t> ends;
    for (int32_t end = ubrk_next(iterator.get()); end != UBRK_DONE; end = ubrk_next(iterator.get())) {
        ends.push_back(static_cast<std::uint32_t>(end));
    }
    return ends;
}

std::vector<char16_t> known_units() {
    std::vector<char16_t> units;
    for (char16_t unit = 1; unit < text::latin_end; ++unit) {
        if (unit != colon) {
            units.push_back(unit);
        }
    }
    for (char16_t unit = text::first_general_mark; unit <= text::last_general_mark; ++unit) {
        units.push_back(unit);
    }
    return units;
}

} // namespace

TEST_CASE("words part where ICU parts them, whatever unit stands between") {
    const std::u16string neighbours[] = {u"", u"a", u"7", u"_", u" ", u".", u",", u"\u00B7", u"\u0301", u"\u200D"};
    for (const char16_t unit : known_units()) {
        for (const std::u16string& before : neighbours) {
            for (const std::u16string& behind : neighbours) {
                const std::u16string text = before + unit + behind;
                INFO("U+" << std::hex << static_cast<unsigned>(unit) << " between " << before.size() << " and "
                          << behind.size() << " units");
                CHECK(breaks_of(text) == breaks_of_icu(text));
            }
        }
    }
}

TEST_CASE("words part where ICU parts them in any mixture of scripts, marks and emoji") {
    const std::u16string pieces[] = {
        u"a",      u"Z",      u"ß",      u"7",      u"42",     u"_",      u" ",          u"  ",         u"\n",
        u".",      u",",      u";",      u"'",      u"\u2019", u"\u00B7", u"-",          u"@",          u"!",
        u"\u0301", u"\u00AD", u"\u200D", u"\uFEFF", u"\u00A0", u"\u201C", u"\U0001F600", u"\U0001F44D", u"\U0001F3FD",
        u"\u65E5", u"\u672C", u"\u30C6", u"\u05D0", u"\u0438", u"\u0E17", u"\U0001F1E9", u"\U0001F1EA", u"\""};
    std::mt19937 random(1);
    std::uniform_int_distribution<std::size_t> any(0, std::size(pieces) - 1);
    for (int round = 0; round < 20000; ++round) {
        std::u16string text;
        for (int count = 0; count < 12; ++count) {
            text += pieces[any(random)];
        }
        INFO("round " << round);
        CHECK(breaks_of(text) == breaks_of_icu(text));
    }
}
