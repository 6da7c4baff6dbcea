// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"
#include "text/token.hpp"

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

/// A match that does not count.
struct TakenBack {
    Match match;
    bool by_context = false; ///< by what the rule needs or forbids around it; otherwise by `unless`
};

/// Finds the rules that match in the sentences [first, end) of a text, sorted by rule and place; of overlapping matches
/// of one rule the longest stays. A match never leaves its sentence. Linear in the number of tokens: each place where a
/// pattern may begin is tried within a fixed number of steps. Where `taken_back` is given, it
/// gets the matches that do not count, sorted in the same way; it should be empty before.
std::vector<Match> find_matches(const CompiledRules& rules, const text::TokenizedText& text,
                                std::uint32_t first_sentence, std::uint32_t end_sentence,
                                std::vector<TakenBack>* taken_back = nullptr);

} // namespace offhook::rules
