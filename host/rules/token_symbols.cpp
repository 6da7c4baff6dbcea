// SPDX-License-Identifier: MPL-2.0
#include "rules/token_symbols.hpp"

#include <offhook/text/folding.hpp>

#include <algorithm>
#include <array>

namespace offhook::rules {

namespace {

bool passes_filter(const WordTable& table, std::uint32_t hash) {
    const std::uint32_t bit_index = hash % filter_bits;
    return (table.filter[bit_index / 32] >> (bit_index % 32) & 1U) != 0;
}

template <typename Letter>
const WordEntry* find_entry(std::span<const WordEntry> entries, std::u16string_view pool, std::uint32_t hash,
                            std::size_t length, Letter letter) {
    const std::size_t mask = entries.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        const WordEntry& entry = entries[slot];
        if (entry.length == 0) {
            return nullptr;
        }
        if (entry.hash != hash || entry.length != length) {
            continue;
        }
        std::size_t index = 0;
        while (index < length && pool[entry.text + index] == letter(index)) {
            ++index;
        }
        if (index == length) {
            return &entry;
        }
    }
}

/// Calls `found` for each entry of a table of affixes that the letters begin with. Most words begin as no affix does.
template <typename Letter, typename Found>
void find_affixes(const AffixTable& table, std::u16string_view pool, std::size_t length, Letter letter, Found found) {
    if (length < affix_start_length) {
        return;
    }
    std::uint32_t hash = text::hash_start;
    std::size_t count = 0;
    while (count < affix_start_length) {
        hash = text::hash_step(hash, letter(count++));
    }
    std::uint64_t lengths = table.lengths[hash % affix_starts] >> count;
    for (; lengths != 0; lengths >>= 1U) {
        if ((lengths & 1U) != 0) {
            if (const WordEntry* const entry = find_entry(table.entries, pool, hash, count, letter)) {
                found(*entry);
            }
        }
        if (count == length) {
            return;
        }
        hash = text::hash_step(hash, letter(count++));
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
            if (const WordEntry* const entry =
                    find_entry(rules_.words.entries, rules_.text, token.hash, folded.size(), from_start)) {
                add(*entry);
            }
        }
        find_affixes(rules_.prefixes, rules_.text, folded.size(), from_start, add);
        find_affixes(rules_.suffixes, rules_.text, folded.size(), from_end, add);
        if (letter_case == text::LetterCase::capitals && rules_.capitals_symbol != 0) {
            symbols_.push_back(rules_.capitals_symbol);
        }
    }

    // A run of three marks is "!", "!!" and "!!!" for the rules.
    void add_punctuation(char16_t mark, std::uint32_t count) {
        const std::array<char16_t, 3> run = {mark, mark, mark};
        std::uint32_t hash = text::hash_start;
        for (std::size_t length = 1; length <= std::min<std::size_t>(count, run.size()); ++length) {
            hash = text::hash_step(hash, mark);
            const auto letter = [&run](std::size_t index) { return run.at(index); };
            if (const WordEntry* const entry = find_entry(rules_.words.entries, rules_.text, hash, length, letter)) {
                add_entry(*entry, text::LetterCase::none);
            }
        }
    }

private:
    void add_entry(const WordEntry& entry, text::LetterCase letter_case) {
        if (entry.any_case != 0) {
            symbols_.push_back(entry.any_case);
        }
        std::uint32_t cased = 0;
        switch (letter_case) {
        case text::LetterCase::none:
            break;
        case text::LetterCase::lower:
            cased = entry.lower;
            break;
        case text::LetterCase::capitalised:
            cased = entry.capitalised;
            break;
        case text::LetterCase::capitals:
            cased = entry.capitals;
            break;
        }
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
