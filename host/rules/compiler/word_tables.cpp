// SPDX-License-Identifier: MPL-2.0
#include "rules/compiler/word_tables.hpp"

#include "text/folding.hpp"
#include "text/hash_table.hpp"

#include <algorithm>
#include <bit>
#include <string>
#include <vector>

namespace offhook::rules {

namespace {

using EntriesByText = std::map<std::u16string, WordEntry>;

/// A table that is a quarter full or less, so that an entry mostly stands where it is looked for first.
std::vector<WordEntry> empty_table(const EntriesByText& entries) {
    return std::vector<WordEntry>(std::bit_ceil(entries.size() * 4 + 2));
}

/// Adds an entry to a hash table and gives back its hash.
std::uint64_t add_entry(const std::u16string& key, WordEntry entry, std::vector<WordEntry>& table) {
    entry.hash = text::hash_of(key);
    text::add_entry<WordEntry>(entry, table);
    return entry.hash;
}

void add_symbol(text::LetterCase letter_case, std::uint32_t symbol, WordEntry& entry,
                std::vector<CasedSymbols>& cased_symbols) {
    if (letter_case == text::LetterCase::none) {
        entry.symbol = symbol;
        return;
    }
    if (entry.cased == 0) {
        entry.cased = static_cast<std::uint32_t>(cased_symbols.size());
        cased_symbols.emplace_back();
    }
    cased_symbols[entry.cased].at(static_cast<std::size_t>(letter_case)) = symbol;
}

void write_words(const EntriesByText& entries, OwnedWordTable& table) {
    table.filter.assign(filter_bits / 32, 0);
    table.entries = empty_table(entries);
    for (const auto& [word, entry] : entries) {
        const std::uint64_t bit_index = add_entry(word, entry, table.entries) % filter_bits;
        table.filter[bit_index / 32] |= 1U << (bit_index % 32);
    }
}

void write_affixes(const EntriesByText& entries, bool from_end, OwnedAffixTable& table) {
    table.lengths.assign(affix_starts, 0);
    table.entries = empty_table(entries);
    for (const auto& [affix, entry] : entries) {
        std::u16string key = affix;
        if (from_end) {
            std::reverse(key.begin(), key.end());
        }
        if (key.size() >= affix_start_length && key.size() <= longest_affix) {
            add_entry(key, entry, table.entries);
            table.lengths[affix_start(key[0], key[1], key[2])] |= std::uint64_t{1} << key.size();
        }
    }
}

} // namespace

void write_word_tables(const std::map<Atom, std::uint32_t>& symbols, OwnedRules& rules) {
    std::map<AtomKind, EntriesByText> entries;
    rules.cased_symbols.emplace_back(); // 0: none
    for (const auto& [atom, symbol] : symbols) {
        if (atom.kind == AtomKind::number) {
            rules.number_symbol = symbol;
        } else if (atom.kind == AtomKind::capitals) {
            rules.capitals_symbol = symbol;
        } else {
            add_symbol(atom.letter_case, symbol, entries[atom.kind][atom.text], rules.cased_symbols);
        }
    }
    write_words(entries[AtomKind::word], rules.words);
    write_affixes(entries[AtomKind::prefix], false, rules.prefixes);
    write_affixes(entries[AtomKind::suffix], true, rules.suffixes);
}

} // namespace offhook::rules
