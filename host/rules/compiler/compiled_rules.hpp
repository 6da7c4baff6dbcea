// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "rules/language/pack.hpp"

#include <array>
#include <compare>
#include <cstdint>
#include <memory>
#include <span>
#include <string_view>
#include <vector>

namespace offhook::rules {

/// A form that a token can have; it leads to the classes that hold it and to the patterns that start their search at
/// it. A token has a few symbols: its word, its word in this letter case, prefixes and suffixes, number, capitals.
/// Each range ends where that of the next symbol begins; the frequent symbols stand first, and the last is none.
struct Symbol {
    std::uint32_t class_begin = 0;   ///< into class_blocks
    std::uint32_t asked_end = 0;     ///< into class_blocks: the classes before are asked for, see asked_class_end
    std::uint32_t partner_begin = 0; ///< into partner_blocks
};

/// Some of a set of classes: bit n stands for class classes_in_block × word + n. The blocks of a set are sorted by
/// word.
struct ClassBlock {
    std::uint32_t word = 0;
    std::uint64_t bits = 0;
};

constexpr std::uint32_t classes_in_block = 64;

/// Where a pattern's partner stands, seen from the token that the search begins at.
enum class Place : std::uint8_t {
    directly_after,
    directly_before,
    anywhere,          ///< in the sentence
    anywhere_at_start, ///< in the sentence, whose first word that token is
};

/// Each pattern that begins its search at a symbol has a partner, another class that it needs; those with the same one
/// are a group, which is only tried where the partner is met. A block tells the partners of several groups, as a
/// ClassBlock does, so that most are ruled out together. Those of a symbol are sorted by place and word.
struct PartnerBlock {
    std::uint64_t bits = 0;
    std::uint32_t group_begin = 0; ///< into groups: that of the lowest bit, those of the others follow
    std::uint16_t word = 0;
    Place place = Place::anywhere;
};

/// An entry of a hash table by folded form. Symbol 0 means none.
struct WordEntry {
    std::uint64_t hash = 0;   ///< folding.hpp; 0 where the entry is empty
    std::uint32_t symbol = 0; ///< of the form in any letter case
    std::uint32_t cased = 0;  ///< into cased_symbols; 0 where no letter case matters
};

/// The symbols of a form in each letter case, by text::LetterCase.
using CasedSymbols = std::array<std::uint32_t, 4>;

/// One token of a pattern. Class 0 means none, `any_word_class` every word.
struct Step {
    std::uint32_t token_class = 0;
    std::uint32_t not_before = 0; ///< no token of this class may stand directly before
    std::uint32_t not_after = 0;  ///< no token of this class may stand directly after
    std::uint16_t gap = 0;        ///< up to so many tokens may stand between the step before, or the sentence's start,
                                  ///< and this one
    bool gap_crosses_clauses = false;
    bool optional = false;

    auto operator<=>(const Step&) const = default;
};
constexpr std::uint32_t any_word_class = 1;
constexpr std::uint32_t first_class_of_rules = 2;

// So many of a pattern's rarest steps can rule it out before it is tried.
constexpr std::size_t classes_asked_for = 3;

struct CompiledPattern {
    std::uint32_t rule = 0;       ///< 0 where it is no rule's
    std::uint32_t step_begin = 0; ///< into steps_of_patterns
    /// The classes of the rarest steps, the rarest first; 0 where there are fewer. Every sentence is asked for them.
    std::array<std::uint32_t, classes_asked_for> rarest_classes{};
    std::uint8_t step_count = 0;
    std::uint8_t rarest_step = 0; ///< from step_begin
    std::uint8_t end_gap = 0;     ///< with at_end: so many tokens may stand behind it nevertheless
    bool at_start = false;        ///< the first step is the first token of its sentence
    bool at_end = false;          ///< the last step is the last token of its sentence, marks aside
};

/// Patterns in CompiledRules::patterns, half open.
struct PatternRange {
    std::uint32_t begin = 0;
    std::uint32_t end = 0;

    bool empty() const { return begin == end; }
};

/// The patterns that tell contexts, from the sets of the lexicon that bear their names.
struct ContextPatterns {
    PatternRange reported_speech;        ///< stand before what they report
    PatternRange reported_speech_behind; ///< stand behind what they report
    PatternRange greeting;               ///< a sentence that matches one is no start of a mail
    PatternRange closing;                ///< a sentence that matches one, and what follows, is no end of a mail
};

/// A string in CompiledRules::strings.
struct StringRange {
    std::uint32_t start = 0;
    std::uint32_t length = 0;
};

struct CompiledRule {
    StringRange pack; ///< its pack's id
    StringRange id;
    StringRange frame;
    StringRange reason_de;
    StringRange reason_en;
    StringRange wording;
    Subject subject = Subject::tone;
    std::int8_t weight = 0;
    bool whole_mail = false;
    Contexts needs = 0;
    Contexts forbids = 0;
    PatternRange unless;
    PatternRange before; ///< of the sentence before; empty where nothing is asked of it
    PatternRange after;  ///< of the sentence after
};

/// A table of words; the number of entries is a power of two. The filter has a bit for each hash of an entry.
struct WordTable {
    std::span<const WordEntry> entries;
    std::span<const std::uint32_t> filter;
};
constexpr std::uint32_t filter_bits = 65536;

/// A table of prefixes, or of suffixes from their end; the number of entries is a power of two. `lengths` tells by the
/// first units how long the affixes are that begin so: bit n stands for n units.
struct AffixTable {
    std::span<const WordEntry> entries;
    std::span<const std::uint64_t> lengths;
};
constexpr std::uint32_t affix_start_length = 3;
constexpr std::uint32_t affix_starts = 4096;
constexpr std::uint32_t longest_affix = 63;

/// Into AffixTable::lengths. Tells all affixes apart that begin with letters of ASCII but for the fifth bit of each.
constexpr std::uint32_t affix_start(char16_t first, char16_t second, char16_t third) {
    return (first ^ static_cast<std::uint32_t>(second << 4U) ^ static_cast<std::uint32_t>(third << 8U)) % affix_starts;
}

/// The rules of one language, compiled. A view: the tables belong to the program or to an OwnedRules.
struct CompiledRules {
    Language language = Language::german;
    std::string_view strings;
    WordTable words;
    AffixTable prefixes;
    AffixTable suffixes;
    std::span<const CasedSymbols> cased_symbols;
    std::span<const Symbol> symbols;
    std::span<const ClassBlock> class_blocks;
    std::span<const PartnerBlock> partner_blocks;
    std::span<const std::uint32_t> groups;   ///< into postings: where each group's begin, and the last one's end
    std::span<const std::uint32_t> postings; ///< patterns; the search for each begins at its rarest step
    std::span<const Step> steps;             ///< each different one
    std::span<const std::uint16_t> steps_of_patterns; ///< into steps
    std::span<const CompiledPattern> patterns;
    std::span<const CompiledRule> rules;
    std::array<std::uint32_t, context_count> context_classes{}; ///< the class of a context that words tell, else 0
    ContextPatterns context_patterns;
    std::uint32_t asked_class_end = 0; ///< of each sentence is noted which of the classes below it has; a multiple of
                                       ///< classes_in_block
    std::uint32_t number_symbol = 0;
    std::uint32_t capitals_symbol = 0;
    Occasion occasion = Occasion::every_mail; ///< of all its rules
    std::span<const std::uint8_t> switched_off =
        {}; ///< by rule, 1 for those that the person wants without; may be empty

    bool is_off(std::uint32_t rule) const { return !switched_off.empty() && switched_off[rule] != 0; }
    const Step& step(const CompiledPattern& pattern, std::uint32_t index) const {
        return steps[steps_of_patterns[pattern.step_begin + index]];
    }
    std::string_view string(StringRange range) const { return strings.substr(range.start, range.length); }
};

/// Compiled rules that own their tables.
class OwnedRules;
struct DeleteOwnedRules {
    void operator()(OwnedRules* rules) const;
};
using OwnedRulesPointer = std::unique_ptr<OwnedRules, DeleteOwnedRules>;

/// Sorts packs by the occasion of their rules. The parts, by occasion, are views of the vector and may be empty.
std::array<std::span<const Pack>, occasion_count> parted_by_occasion(std::vector<Pack>& packs);

/// Compiles packs of one language. Rules of several occasions in one table are asked about every mail. A pattern that
/// can't be compiled is left out and named in `problems`.
OwnedRulesPointer compile(const Lexicon& lexicon, std::span<const Pack> packs, std::vector<Problem>& problems);

/// The view of compiled rules; valid as long as they live.
CompiledRules view(const OwnedRules& rules);

} // namespace offhook::rules
