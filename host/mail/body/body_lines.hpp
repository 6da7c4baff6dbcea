// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/ascii.hpp"
#include "words/body/header_fields.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// A line with words, or a run of empty lines, of a plain-text body.
struct Line {
    std::size_t start = 0;       ///< of the line, its quote marks included
    std::size_t end = 0;         ///< behind the last unit that is neither space nor line end; `start` for empty lines
    std::size_t words_start = 0; ///< see words_of
    std::size_t words_end = 0;
    unsigned char depth = 0; ///< quote marks, at most 255
    bool empty = false;
    bool ends_with_colon = false;
    bool ends_with_dashes = false; ///< at least three
    unsigned field =
        words::header_fields::none; ///< the header field that the line looks like: one of words::header_fields::Field
};

/// Cuts a body into lines. Empty lines that follow each other make one entry, so two neighbours are never both empty.
std::vector<Line> cut_lines(std::u16string_view body);

/// The words of a line: without quote marks, spaces around and "*" around ("*From:* Ann"); at most 1,000 units.
inline std::u16string_view words_of(std::u16string_view body, const Line& line) {
    return body.substr(line.words_start, line.words_end - line.words_start);
}

/// Takes up to `levels` quote marks and the one space behind them off a line.
std::u16string_view without_marks(std::u16string_view line, unsigned levels);

/// Whether the words are only dashes, underscores, equals signs or the like, at least `least` of them.
bool is_rule(std::u16string_view words, std::size_t least);

bool is_space_beyond_ascii(char16_t unit);
bool is_letter_beyond_ascii(char16_t unit);
char16_t lower_beyond_ascii(char16_t unit);

// Most units are ASCII, and a call into ICU for each would take longer than all else here.
inline bool is_space(char16_t unit) {
    if (unit > u' ' && unit < 0x80) {
        return false;
    }
    return unit == u' ' || (unit >= 0x09 && unit <= 0x0D) || (unit >= 0x80 && is_space_beyond_ascii(unit));
}
inline bool is_letter(char16_t unit) {
    return unit < 0x80 ? (unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z')
                       : is_letter_beyond_ascii(unit);
}

/// Lower case; a typographic space becomes a plain one.
inline char16_t folded(char16_t unit) {
    if (unit >= 0x80) {
        return lower_beyond_ascii(unit);
    }
    return is_space(unit) ? u' ' : unit >= u'A' && unit <= u'Z' ? static_cast<char16_t>(unit + (u'a' - u'A')) : unit;
}

/// The same unit by unit, so that lengths stay equal.
std::u16string folded(std::u16string_view text);

/// Whether a text that is not folded begins with a folded one.
inline bool begins_folded_with(std::u16string_view text, std::u16string_view beginning) {
    if (text.size() < beginning.size()) {
        return false;
    }
    for (std::size_t at = 0; at < beginning.size(); ++at) {
        if (folded(text[at]) != beginning[at]) {
            return false;
        }
    }
    return true;
}

} // namespace offhook::mail
