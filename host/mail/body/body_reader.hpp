// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body_lines.hpp"

namespace offhook::mail {

/// Whether the words end with a full stop, an exclamation mark or a question mark.
inline bool ends_sentence(std::u16string_view words) {
    return !words.empty() && (words.back() == u'.' || words.back() == u'!' || words.back() == u'?');
}

/// The lines of a body and what stands around each.
struct BodyReader {
    std::u16string_view body;
    const std::vector<Line>& lines;

    std::u16string_view words(std::size_t at) const { return words_of(body, lines[at]); }

    /// The same with the stars around, which may be a divider's.
    std::u16string_view line(std::size_t at) const {
        return without_marks(body.substr(lines[at].start, lines[at].end - lines[at].start), lines[at].depth);
    }

    /// The next entry that is no empty line.
    std::size_t next_full(std::size_t at) const { return at < lines.size() && lines[at].empty ? at + 1 : at; }

    bool marked_follows(std::size_t at, unsigned depth) const {
        const auto next = next_full(at);
        return next < lines.size() && lines[next].depth > depth;
    }

    bool paragraph_starts(std::size_t at) const {
        return at == 0 || lines[at - 1].empty || lines[at - 1].depth != lines[at].depth || is_rule(words(at - 1), 3);
    }
};

} // namespace offhook::mail
