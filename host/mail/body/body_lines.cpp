// SPDX-License-Identifier: MPL-2.0
#include "mail/body/body_lines.hpp"

#include "text/line_end.hpp"

#include <unicode/uchar.h>

#include <algorithm>

namespace offhook::mail {

namespace {

constexpr std::size_t longest_words = 1000;
constexpr std::size_t longest_field_name = 24;
constexpr unsigned most_marks = 255;
constexpr std::size_t most_initials = 3;

bool is_invisible(char16_t unit) {
    // Soft hyphen, zero-width characters, direction marks and the byte order mark.
    return unit >= 0x00AD &&
           (unit == 0x00AD || (unit >= 0x200B && unit <= 0x200F) || (unit >= 0x202A && unit <= 0x202E) ||
            (unit >= 0x2060 && unit <= 0x2064) || (unit >= 0x2066 && unit <= 0x2069) || unit == 0xFEFF);
}

bool is_blank_unit(char16_t unit) {
    return is_space(unit) || is_invisible(unit);
}

bool is_capital(char16_t unit) {
    return unit >= u'A' && unit <= u'Z';
}

/// Finds the words of a line whose start, end and depth are known.
void find_words(std::u16string_view body, Line& line) {
    auto text = body.substr(line.start, line.end - line.start);
    if (line.depth > 0) {
        text = without_marks(text, line.depth);
    }
    while (!text.empty() && (is_blank_unit(text.front()) || text.front() == u'*')) {
        text.remove_prefix(1);
    }
    text = text.substr(0, longest_words);
    while (!text.empty() && (is_blank_unit(text.back()) || text.back() == u'*')) {
        text.remove_suffix(1);
    }
    line.words_start = static_cast<std::size_t>(text.data() - body.data());
    line.words_end = line.words_start + text.size();
}

/// Length of the quote mark at the start of the text, its spaces before included; 0 if there is none.
std::size_t mark_length(std::u16string_view text, bool first) {
    std::size_t at = 0;
    while (at < text.size() && at < 2 && (text[at] == u' ' || text[at] == u'\t')) {
        ++at;
    }
    if (at < text.size() && text[at] == u'>') {
        return at + 1;
    }
    if (!first) {
        return 0;
    }
    // "AB> " with the initials of the quoted person.
    std::size_t initials = 0;
    while (initials < text.size() && initials < most_initials && is_capital(text[initials])) {
        ++initials;
    }
    return initials > 0 && initials < text.size() && text[initials] == u'>' ? initials + 1 : 0;
}

/// The words::header_fields::Field that a line looks like.
unsigned field_of(std::u16string_view text) {
    const auto limit = std::min(text.size(), longest_field_name);
    std::size_t colon = 0;
    while (colon < limit && text[colon] != u':' && text[colon] != 0xFF1A) {
        ++colon;
    }
    if (colon == 0 || colon == limit) {
        return words::header_fields::none;
    }
    auto end = colon;
    while (end > 0 && (is_blank_unit(text[end - 1]) || text[end - 1] == u'*')) {
        --end;
    }
    const auto* const found = words::find(folded(text.substr(0, end)), words::header_fields::names);
    return found == nullptr ? words::header_fields::none : found->traits;
}

} // namespace

bool is_space_beyond_ascii(char16_t unit) {
    return unit == 0x00A0 || unit == 0x1680 || (unit >= 0x2000 && unit <= 0x200A) || unit == 0x2028 || unit == 0x2029 ||
           unit == 0x202F || unit == 0x205F || unit == 0x3000;
}

bool is_letter_beyond_ascii(char16_t unit) {
    return u_isalpha(unit) != 0;
}

char16_t lower_beyond_ascii(char16_t unit) {
    return is_space(unit) ? u' ' : static_cast<char16_t>(u_tolower(unit));
}

std::u16string folded(std::u16string_view text) {
    std::u16string result(text);
    for (char16_t& unit : result) {
        unit = folded(unit);
    }
    return result;
}

std::u16string_view without_marks(std::u16string_view line, unsigned levels) {
    bool first = true;
    for (; levels > 0; --levels, first = false) {
        const auto length = mark_length(line, first);
        if (length == 0) {
            break;
        }
        line.remove_prefix(length);
    }
    if (!first && !line.empty() && line.front() == u' ') {
        line.remove_prefix(1);
    }
    return line;
}

bool is_rule(std::u16string_view words, std::size_t least) {
    if (words.size() < least || words.empty()) {
        return false;
    }
    std::size_t units = 0;
    for (const char16_t unit : words) {
        if (unit == u' ') {
            continue;
        }
        if (unit != u'-' && unit != u'_' && unit != u'=' && unit != u'*' && unit != u'#' && unit != u'~' &&
            unit != u'+' && unit != u'—' && unit != u'–' && unit != u'‐' && unit != u'─' && unit != u'━') {
            return false;
        }
        ++units;
    }
    return units >= least;
}

std::vector<Line> cut_lines(std::u16string_view body) {
    std::vector<Line> lines;
    std::size_t start = 0;
    while (start < body.size()) {
        const auto next = std::min(body.size(), text::find_line_end(body, start) + 1);
        Line line;
        line.start = start;
        line.end = next;
        while (line.end > start && is_blank_unit(body[line.end - 1])) {
            --line.end;
        }
        start = next;
        if (line.end == line.start) {
            line.empty = true;
            if (lines.empty() || !lines.back().empty) {
                lines.push_back(line);
            }
            continue;
        }
        auto rest = body.substr(line.start, line.end - line.start);
        for (bool first = true; line.depth < most_marks; first = false) {
            const auto length = mark_length(rest, first);
            if (length == 0) {
                break;
            }
            rest.remove_prefix(length);
            ++line.depth;
        }
        find_words(body, line);
        const auto words = words_of(body, line);
        if (!words.empty()) {
            line.ends_with_colon = words.back() == u':' || words.back() == 0xFF1A;
            line.ends_with_dashes = words.ends_with(u"---");
            line.field = field_of(words);
        }
        lines.push_back(line);
    }
    return lines;
}

} // namespace offhook::mail
