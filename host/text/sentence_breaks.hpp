// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/line_layout.hpp"
#include "text/token.hpp"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace offhook::text {

/// Parts the tokens of a text into sentences and paragraphs. `first_tokens_of_lines` are the tokens that follow a line
/// end of the layout, ascending; the sentences of the first `subject_length` units are the subject's.
void part_sentences(const LineLayout& layout, std::vector<std::uint32_t> first_tokens_of_lines,
                    std::size_t subject_length, TokenizedText& text);

} // namespace offhook::text
