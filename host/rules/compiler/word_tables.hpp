// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/owned_rules.hpp"
#include "rules/language/pattern.hpp"

#include <cstdint>
#include <map>

namespace offhook::rules {

/// Writes the hash tables by which the symbols of a token are found: its word, prefixes, suffixes, number, capitals.
void write_word_tables(const std::map<Atom, std::uint32_t>& symbols, OwnedRules& rules);

} // namespace offhook::rules
