// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/span.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::program {

/// A line of a body in which words are marked.
struct MarkedLine {
    std::size_t number = 0; ///< in the body, from 1
    std::string text;       ///< UTF-8, without control characters of the mail; the part around the words of a long line
};

/// What stands before and behind marked words.
struct Marks {
    std::string before;
    std::string after;
};

/// The lines of a body that hold words of the spans, with these marked. Spans are sorted and do not overlap; one that
/// goes over several lines is marked in each.
std::vector<MarkedLine> mark_words(std::u16string_view body, const std::vector<Span>& spans, const Marks& marks);

} // namespace offhook::program
