// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/language/pack.hpp"

#include <span>
#include <vector>

namespace offhook::rules {

/// Looks for what is wrong or of no use in a pack that could be read. Errors: patterns that can't be compiled, examples
/// that fail, rules that no example reaches, ids twice, empty sets and texts, reasons that are not in their language.
/// Warnings: patterns and exceptions that no example reaches, sets that nobody uses, rules that match the same words,
/// examples in the other language.
void check_pack(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems);

/// Looks for packs with the same id.
void check_pack_ids(std::span<const Pack> packs, std::vector<Problem>& problems);

/// Looks for sets of a lexicon that neither these packs, all that use it, nor the program use.
void check_lexicon(const Lexicon& lexicon, std::span<const Pack> packs, std::vector<Problem>& problems);

} // namespace offhook::rules
