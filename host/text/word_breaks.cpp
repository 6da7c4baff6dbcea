// SPDX-License-Identifier: MPL-2.0
#include "text/word_breaks.hpp"

#include <unicode/ubrk.h>

#include <memory>
#include <stdexcept>
#include <string_view>

namespace offhook::text {

namespace {

struct CloseBreakIterator {
    void operator()(UBreakIterator* iterator) const { ubrk_close(iterator); }
};
using BreakIterator = std::unique_ptr<UBreakIterator, CloseBreakIterator>;

BreakIterator open_break_iterator() {
    UErrorCode status = U_ZERO_ERROR;
    BreakIterator iterator(ubrk_open(UBRK_WORD, "", nullptr, 0, &status));
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error("ICU has no break rules; its data package is missing");
    }
    return iterator;
}

// Opening an iterator costs more than a short mail takes, so each thread keeps its own.
UBreakIterator* word_iterator() {
    thread_local const BreakIterator iterator = open_break_iterator();
    return iterator.get();
}

void set_text(UBreakIterator* iterator, std::u16string_view text) {
    UErrorCode status = U_ZERO_ERROR;
    ubrk_setText(iterator, text.data(), static_cast<int32_t>(text.size()), &status);
    if (U_FAILURE(status) != 0) {
        throw std::runtime_error("ICU refused a text");
    }
}

constexpr BreakClass break_class_of(char16_t unit) {
    switch (unit) {
    case u' ':
        return BreakClass::space;
    case u'_':
        return BreakClass::low_line;
    case u'\'':
    case u'.':
    case 0x2018:
    case 0x2019:
    case 0x2024:
        return BreakClass::within_both;
    case 0x00B7:
    case 0x2027:
        return BreakClass::within_letters;
    case u',':
    case u';':
        return BreakClass::within_digits;
    // Versions of ICU differ on "@"; the soft hyphen belongs to what stands before it.
    case u'@':
    case 0x00AD:
        return BreakClass::icu;
    case 0x00AA:
    case 0x00B5:
    case 0x00BA:
        return BreakClass::letter;
    case 0x00D7:
    case 0x00F7:
        return BreakClass::other;
    default:
        break;
    }
    if (unit >= u'0' && unit <= u'9') {
        return BreakClass::digit;
    }
    const bool letter =
        (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z') || (unit >= 0x00C0 && unit < latin_end);
    return letter ? BreakClass::letter : BreakClass::other;
}

constexpr auto make_break_classes() {
    std::remove_const_t<decltype(break_classes)> classes{};
    for (std::size_t unit = 0; unit < latin_end; ++unit) {
        classes[unit] = break_class_of(static_cast<char16_t>(unit));
    }
    for (char16_t unit = first_general_mark; unit <= last_general_mark; ++unit) {
        classes[latin_end + (unit - first_general_mark)] = break_class_of(unit);
    }
    return classes;
}

} // namespace

constexpr decltype(break_classes) break_classes = make_break_classes();

std::uint32_t WordBreaks::begin_icu(std::uint32_t start) {
    // Whatever stands behind a space, words part there, unless it combines with the space.
    std::size_t end = start + 1;
    while (end < text_.size() && !(class_at(end - 1) == BreakClass::space && class_at(end) != BreakClass::icu &&
                                   class_at(end) != BreakClass::space)) {
        ++end;
    }
    icu_start_ = start;
    icu_end_ = static_cast<std::uint32_t>(end);
    set_text(word_iterator(), std::u16string_view(text_).substr(start, end - start));
    return next_of_icu();
}

std::uint32_t WordBreaks::next_of_icu() {
    return icu_start_ + static_cast<std::uint32_t>(ubrk_next(word_iterator()));
}

} // namespace offhook::text
