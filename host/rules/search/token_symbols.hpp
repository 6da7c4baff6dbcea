// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"
#include "text/folding.hpp"
#include "text/hash_table.hpp"
#include "text/token.hpp"

#include <algorithm>
#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace offhook::rules {

/// Finds the symbols of tokens: what the rules know of them. It is asked about each token of a mail, and therefore
/// inline.
class TokenSymbols {
public:
    /// The rules must outlive the object.
    explicit TokenSymbols(const CompiledRules& rules) : rules_(rules) {}

    /// Appends the symbols of a token.
    void append(const text::TokenizedText& text, const text::Token& token, std::vector<std::uint32_t>& symbols) const {
        if (token.kind == text::TokenKind::punctuation) {
            append_punctuation(text.folded[token.folded_start], token.end - token.start, symbols);
            return;
        }
        if (token.kind == text::TokenKind::number && rules_.number_symbol != 0) {
            symbols.push_back(rules_.number_symbol);
        }
        append_word(token, text.folded_form(token), symbols);
    }

private:
    static constexpr std::uint32_t longest_run = 3;

    void append_word(const text::Token& token, std::u16string_view folded, std::vector<std::uint32_t>& symbols) const {
        const auto from_start = [folded](std::size_t index) { return folded[index]; };
        const auto from_end = [folded](std::size_t index) { return folded[folded.size() - 1 - index]; };
        const auto add = [this, &token, &symbols](const WordEntry& entry) {
            append_entry(entry, token.letter_case, symbols);
        };
        if (passes_filter(token.hash)) {
            add(text::find_entry(rules_.words.entries, token.hash));
        }
        if (folded.size() >= affix_start_length) {
            find_affixes(rules_.prefixes, folded.size(), from_start, add);
            find_affixes(rules_.suffixes, folded.size(), from_end, add);
        }
        if (token.letter_case == text::LetterCase::capitals && rules_.capitals_symbol != 0) {
            symbols.push_back(rules_.capitals_symbol);
        }
    }

    // A run of three marks is "!", "!!" and "!!!" for the rules.
    void append_punctuation(char16_t mark, std::uint32_t count, std::vector<std::uint32_t>& symbols) const {
        std::uint64_t hash = text::hash_start;
        for (std::uint32_t length = 1; length <= std::min(count, longest_run); ++length) {
            hash = text::hash_step(hash, mark);
            append_entry(text::find_entry(rules_.words.entries, hash), text::LetterCase::none, symbols);
        }
    }

    void append_entry(const WordEntry& entry, text::LetterCase letter_case, std::vector<std::uint32_t>& symbols) const {
        if (entry.symbol != 0) {
            symbols.push_back(entry.symbol);
        }
        if (entry.cased == 0) {
            return;
        }
        const std::uint32_t cased = rules_.cased_symbols[entry.cased].at(static_cast<std::size_t>(letter_case));
        if (cased != 0) {
            symbols.push_back(cased);
        }
    }

    bool passes_filter(std::uint64_t hash) const {
        const std::uint64_t bit_index = hash % filter_bits;
        return (rules_.words.filter[bit_index / 32] >> (bit_index % 32) & 1U) != 0;
    }

    /// Calls `found` for each entry of a table of affixes that the letters begin with. Most words begin as no affix
    /// does.
    template <typename Letter, typename Found>
    static void find_affixes(const AffixTable& table, std::size_t length, Letter letter, Found found) {
        std::uint64_t lengths = table.lengths[affix_start(letter(0), letter(1), letter(2))];
        std::uint64_t hash = text::hash_start;
        for (std::size_t count = 0; lengths != 0 && count <= length; ++count, lengths >>= 1U) {
            if ((lengths & 1U) != 0) {
                found(text::find_entry(table.entries, hash));
            }
            hash = text::hash_step(hash, count < length ? letter(count) : u'\0');
        }
    }

    const CompiledRules& rules_;
};

} // namespace offhook::rules
