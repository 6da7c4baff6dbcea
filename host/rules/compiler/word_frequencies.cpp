// SPDX-License-Identifier: MPL-2.0
#include "rules/compiler/word_frequencies.hpp"

#include "base/unicode.hpp"
#include "text/folding.hpp"

namespace offhook::rules {

namespace {

constexpr std::uint64_t frequency_of_word = 3;
constexpr std::uint64_t frequency_of_category = 8000;

// The shorter an affix is, the more often it is met (Zipf 1935).
constexpr std::uint64_t frequency_of_affix(std::size_t length) {
    return length <= 3 ? 200 : length == 4 ? 80 : length == 5 ? 30 : 10;
}

} // namespace

Frequencies::Frequencies(const Lexicon& lexicon) {
    for (const auto& [word, frequency] : lexicon.frequencies) {
        told_[text::fold(to_utf16(word))] = frequency;
    }
}

std::uint64_t Frequencies::of(const Atom& atom) const {
    switch (atom.kind) {
    case AtomKind::word: {
        const auto told = told_.find(atom.text);
        return told == told_.end() ? frequency_of_word : told->second;
    }
    case AtomKind::prefix:
    case AtomKind::suffix:
        return frequency_of_affix(atom.text.size());
    case AtomKind::number:
    case AtomKind::capitals:
        return frequency_of_category;
    case AtomKind::any_word:
        break;
    }
    return frequency_of_any_word;
}

} // namespace offhook::rules
