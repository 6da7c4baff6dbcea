// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "rules/compiler/compiled_rules.hpp"

#include <string_view>
#include <vector>

namespace offhook::rules {

/// The rules that are part of the program, a table for each occasion.
std::vector<CompiledRules> built_in_rules(Language language);

/// The lexicon of the language as TOML, which user packs are compiled with.
std::string_view built_in_lexicon(Language language);

} // namespace offhook::rules
