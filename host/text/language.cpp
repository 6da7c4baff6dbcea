// SPDX-License-Identifier: MPL-2.0
#include "text/function_words.hpp"

#include <offhook/text/language.hpp>
#include <offhook/text/tokenizer.hpp>

#include <algorithm>
#include <bit>

namespace offhook::text {

namespace {

// As the compiler of the frequent words numbers them.
constexpr int german = 0;
constexpr int english = 1;

// A word that only one language has counts this much; one that several share counts less for each.
constexpr int weight_of_own_word = 6;

// Below this sum nothing is known: two words of the language's own, or several shared ones.
constexpr int least_evidence = 10;

std::uint32_t languages_of(const TokenizedText& text, const Token& token) {
    const FunctionWord* const word = find_function_word(text.folded_form(token), token.hash);
    return word == nullptr ? 0 : word->languages;
}

} // namespace

const FunctionWord* find_function_word(std::u16string_view word, std::uint32_t hash) {
    const std::size_t mask = function_words.entries.size() - 1;
    for (std::size_t slot = hash & mask;; slot = (slot + 1) & mask) {
        const FunctionWord& entry = function_words.entries[slot];
        if (entry.length == 0) {
            return nullptr;
        }
        if (entry.hash == hash && function_words.text.substr(entry.text, entry.length) == word) {
            return &entry;
        }
    }
}

void FunctionWordCount::add(const TokenizedText& text, std::uint32_t first_token, std::uint32_t end_token) {
    for (std::uint32_t index = first_token; index < end_token; ++index) {
        const Token& token = text.tokens[index];
        if (token.kind != TokenKind::word) {
            continue;
        }
        std::uint32_t languages = languages_of(text, token);
        const int share = languages == 0 ? 0 : weight_of_own_word / std::popcount(languages);
        for (; languages != 0; languages &= languages - 1) {
            sums_.at(static_cast<std::size_t>(std::countr_zero(languages))) += share;
        }
    }
}

void FunctionWordCount::add(const FunctionWordCount& other) {
    for (std::size_t language = 0; language < most_languages; ++language) {
        sums_.at(language) += other.sums_.at(language);
    }
}

LanguageEvidence FunctionWordCount::evidence() const {
    const auto* const best = std::max_element(sums_.begin(), sums_.end());
    if (*best < least_evidence) {
        return {};
    }
    switch (best - sums_.begin()) {
    case german:
        return {Language::german, false};
    case english:
        return {Language::english, false};
    default:
        return {std::nullopt, true};
    }
}

bool is_function_word(const TokenizedText& text, const Token& token) {
    return languages_of(text, token) != 0;
}

LanguageEvidence detect_language(std::u16string_view text) {
    const TokenizedText tokenized = tokenize(text);
    FunctionWordCount count;
    count.add(tokenized, 0, static_cast<std::uint32_t>(tokenized.tokens.size()));
    return count.evidence();
}

} // namespace offhook::text
