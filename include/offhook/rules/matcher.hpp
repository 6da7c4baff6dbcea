// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/rules/compiled_rules.hpp>
#include <offhook/text/token.hpp>

#include <cstdint>
#include <vector>

namespace offhook::rules {

/// A rule that matched, with the tokens it matched, half open.
struct Match {
    std::uint32_t rule = 0;
    std::uint32_t sentence = 0;
    std::uint32_t first_token = 0;
    std::uint32_t end_token = 0;
};

/// Finds the rules that match in the sentences [first, end) of a text, sorted by rule and place; of overlapping matches
/// of one rule the longest stays. A match never leaves its sentence. Linear in the number of tokens: each place where a
/// pattern may begin is tried within a fixed number of steps.
std::vector<Match> find_matches(const CompiledRules& rules, const text::TokenizedText& text,
                                std::uint32_t first_sentence, std::uint32_t end_sentence);

} // namespace offhook::rules
