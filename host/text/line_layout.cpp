// SPDX-License-Identifier: MPL-2.0
#include "text/line_layout.hpp"

#include "text/line_end.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace offhook::text {

namespace {

// A line that a mail client wrapped is about this long or longer; a shorter one was ended by its writer.
constexpr std::size_t shortest_wrapped_line = 45;

bool is_blank(char16_t unit) {
    return unit == u' ' || unit == u'\t' || unit == u'\r' || unit == 0x00A0;
}

bool continues_sentence(std::u16string_view line, std::u16string_view next) {
    const std::size_t first = std::min(next.size(), next.find_first_not_of(u" \t\u00A0"));
    if (first == next.size()) {
        return false;
    }
    UChar32 letter = 0;
    std::size_t index = first;
    U16_NEXT(next.data(), index, next.size(), letter);
    if (u_islower(letter) != 0) {
        // "Dear Jane,\nthank you": the greeting is a sentence of its own.
        return line.empty() || line.back() != u',' || line.size() >= shortest_wrapped_line;
    }
    return u_isalnum(letter) != 0 && line.size() >= shortest_wrapped_line;
}

} // namespace

LineLayout lay_out_lines(std::u16string_view text) {
    LineLayout layout{std::u16string(text), {0}};
    std::size_t line_start = 0;
    std::size_t line_end = find_line_end(text, 0);
    while (line_end < text.size()) {
        std::u16string_view line = text.substr(line_start, line_end - line_start);
        if (!line.empty() && line.back() == u'\r') {
            line.remove_suffix(1);
        }
        const std::size_t next_end = find_line_end(text, line_end + 1);
        const std::u16string_view next = text.substr(line_end + 1, next_end - line_end - 1);
        if (std::all_of(next.begin(), next.end(), is_blank)) {
            layout.paragraph_starts.push_back(static_cast<std::uint32_t>(line_end + 1));
        } else if (continues_sentence(line, next)) {
            layout.text[line_end] = u' ';
            if (line_end > line_start && text[line_end - 1] == u'\r') {
                layout.text[line_end - 1] = u' ';
            }
        }
        line_start = line_end + 1;
        line_end = next_end;
    }
    return layout;
}

} // namespace offhook::text
