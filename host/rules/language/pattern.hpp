// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/language/pack.hpp"
#include "text/token.hpp"

#include <compare>
#include <functional>
#include <optional>
#include <set>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::rules {

/// How an atom is compared with a token.
enum class AtomKind : std::uint8_t { word, prefix, suffix, number, capitals, any_word };

/// One form that a token may have.
struct Atom {
    AtomKind kind = AtomKind::word;
    text::LetterCase letter_case = text::LetterCase::none; ///< none: any
    std::u16string text;                                   ///< folded; empty for number, capitals and any word

    friend auto operator<=>(const Atom&, const Atom&) = default;
};

using AtomClass = std::set<Atom>;

/// One token of a pattern without alternatives.
struct PatternStep {
    AtomClass atoms;
    AtomClass not_before;
    AtomClass not_after;
    std::uint32_t gap = 0;
    bool gap_crosses_clauses = false;
    bool optional = false;
};

/// A pattern without alternatives: what the matcher walks.
struct LinearPattern {
    std::vector<PatternStep> steps;
    bool at_start = false;
    bool at_end = false;
    std::uint32_t end_gap = 0; ///< tokens that may stand between the last step and the end
};

/// A fault in a pattern, in English, one line.
struct PatternError : std::runtime_error {
    using std::runtime_error::runtime_error;
};

/// Finds the alternatives of a set by its name; null where there is none.
using FindSet = std::function<const std::vector<SourceText>*(std::string_view name)>;

/// Expands a pattern of the rule language into linear patterns. The language is described in host/packs/README.md.
/// Throws PatternError.
std::vector<LinearPattern> expand_pattern(std::string_view pattern, const FindSet& find_set);

} // namespace offhook::rules
