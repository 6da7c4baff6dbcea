// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/rules/compiled_rules.hpp>
#include <offhook/text/token.hpp>

#include <cstdint>
#include <vector>

namespace offhook::rules {

/// Appends the symbols of a token: what the rules know of it.
void append_symbols(const CompiledRules& rules, const text::TokenizedText& text, const text::Token& token,
                    std::vector<std::uint32_t>& symbols);

} // namespace offhook::rules
