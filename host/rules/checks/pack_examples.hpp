// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/language/pack.hpp"

#include <vector>

namespace offhook::rules {

/// Runs the examples of each rule of a pack: a text of `matches` that the rule does not match, and a text of `spares`
/// that it does, is a problem.
void check_examples(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems);

} // namespace offhook::rules
