// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"

#include <string>
#include <vector>

namespace offhook::rules {

/// The storage of a WordTable.
struct OwnedWordTable {
    std::vector<WordEntry> entries;
    std::vector<std::uint32_t> filter;
};

/// The storage of an AffixTable.
struct OwnedAffixTable {
    std::vector<WordEntry> entries;
    std::vector<std::uint64_t> lengths;
};

/// The storage behind CompiledRules.
class OwnedRules {
public:
    Language language = Language::german;
    std::string strings;
    OwnedWordTable words;
    OwnedAffixTable prefixes;
    OwnedAffixTable suffixes;
    std::vector<CasedSymbols> cased_symbols;
    std::vector<Symbol> symbols;
    std::vector<ClassBlock> class_blocks;
    std::vector<PartnerBlock> partner_blocks;
    std::vector<std::uint32_t> groups;
    std::vector<std::uint32_t> postings;
    std::vector<Step> steps;
    std::vector<std::uint16_t> steps_of_patterns;
    std::vector<CompiledPattern> patterns;
    std::vector<CompiledRule> rules;
    std::array<std::uint32_t, context_count> context_classes{};
    ContextPatterns context_patterns;
    std::uint32_t asked_class_end = 0;
    std::uint32_t number_symbol = 0;
    std::uint32_t capitals_symbol = 0;
    Occasion occasion = Occasion::every_mail;
};

} // namespace offhook::rules
