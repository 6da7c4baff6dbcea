// SPDX-License-Identifier: MPL-2.0
#include "rules/token_symbols.hpp"

#include <offhook/text/folding.hpp>

#include <algorithm>
#include <array>

namespace offhook::rules {

namespace {

constexpr std::uint32_t longest_run = 3;

bool passes_filter(const WordTable& table, std::uint64_t hash) {
    const std::uint64_t bit_index = hash % filter_bits;
    return (table.filter[bit_index / 32] >> (bit_index % 32) & 1U) != 0;
}

/// The entry of a hash, or an empty one.
const WordEntry& find_entry(std::span<const WordEntry> entries, std::uint64_t hash) {
    const std::size_t mask = entries.size() - 1;
    std::size_t slot = hash & mask;
    // One branch, which is hardly ever taken, in place of two that nobody can foretell.
    while (static_cast<int>(entries[slot].hash != hash) & static_cast<int>(entries[slot].hash != 0)) {
        slot = (slot + 1) & mask;
    }
    return entries[slot];
}

/// Calls `found` for each entry of a table of affixes that the letters begin with. Most words begin as no affix does.
template <typename Letter, typename Found>
void find_affixes(const AffixTable& table, std::size_t length, Letter letter, Found found) {
    if (length < affix_start_length) {
        return;
    }
    std::uint64_t lengths = table.lengths[affix_start(letter(0), letter(1), letter(2))];
    std::uint64_t hash = text::hash_start;
    for (std::size_t count = 0; lengths != 0 && count <= length; ++count, lengths >>= 1U) {
        if ((lengths & 1U) != 0) {
            found(find_entry(table.entries, hash));
        }
        hash = text::hash_step(hash, count < length ? letter(count) : u'\0');
    }
}

class SymbolFinder {
public:
    SymbolFinder(const CompiledRules& rules, std::vector<std::uint32_t>& symbols) : rules_(rules), symbols_(symbols) {}

    void add_number() {
        if (rules_.number_symbol != 0) {
            symbols_.push_back(rules_.number_symbol);
        }
    }

    void add_word(const text::Token& token, std::u16string_view folded) {
        const text::LetterCase letter_case = token.letter_case;
        if (folded.empty()) {
            return;
        }
        const auto from_start = [folded](std::size_t index) { return folded[index]; };
        const auto from_end = [folded](std::size_t index) { return folded[folded.size() - 1 - index]; };
        const auto add = [this, letter_case](const WordEntry& entry) { add_entry(entry, letter_case); };
        if (passes_filter(rules_.words, token.hash)) {
            add(find_entry(rules_.words.entries, token.hash));
        }
        find_affixes(rules_.prefixes, folded.size(), from_start, add);
        find_affixes(rules_.suffixes, folded.size(), from_end, add);
        if (letter_case == text::LetterCase::capitals && rules_.capitals_symbol != 0) {
            symbols_.push_back(rules_.capitals_symbol);
        }
    }

    // A run of three marks is "!", "!!" and "!!!" for the rules.
    void add_punctuation(char16_t mark, std::uint32_t count) {
        std::uint64_t hash = text::hash_start;
        for (std::uint32_t length = 1; length <= std::min(count, longest_run); ++length) {
            hash = text::hash_step(hash, mark);
            add_entry(find_entry(rules_.words.entries, hash), text::LetterCase::none);
        }
    }

private:
    void add_entry(const WordEntry& entry, text::LetterCase letter_case) {
        if (entry.symbol != 0) {
            symbols_.push_back(entry.symbol);
        }
        if (entry.cased == 0) {
            return;
        }
        const std::uint32_t cased = rules_.cased_symbols[entry.cased].at(static_cast<std::size_t>(letter_case));
        if (cased != 0) {
            symbols_.push_back(cased);
        }
    }

    const CompiledRules& rules_;
    std::vector<std::uint32_t>& symbols_;
};

} // namespace

void append_symbols(const CompiledRules& rules, const text::TokenizedText& text, const text::Token& token,
                    std::vector<std::uint32_t>& symbols) {
    SymbolFinder finder(rules, symbols);
    switch (token.kind) {
    case text::TokenKind::number:
        finder.add_number();
        finder.add_word(token, text.folded_form(token));
        break;
    case text::TokenKind::word:
    case text::TokenKind::symbol:
        finder.add_word(token, text.folded_form(token));
        break;
    case text::TokenKind::punctuation:
        finder.add_punctuation(text.folded[token.folded_start], token.end - token.start);
        break;
    }
}

} // namespace offhook::rules
