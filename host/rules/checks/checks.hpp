// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/language/pack.hpp"

#include <vector>

namespace offhook::rules {

/// Rules, patterns and exceptions that none of the rule's own examples reaches.
void check_reach(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems);

/// Patterns that can match nothing, as their own words in a row show.
void check_own_words(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems);

/// Rules that match the same words, whose weights are added though they say one thing.
void check_same_words(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems);

/// Sets of the pack that are empty or that nobody uses.
void check_sets(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems);

/// Texts that are empty, or not in the language that they should be in.
void check_texts(const Pack& pack, std::vector<Problem>& problems);

/// Rules with the same id.
void check_rule_ids(const Pack& pack, std::vector<Problem>& problems);

} // namespace offhook::rules
