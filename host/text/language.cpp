// SPDX-License-Identifier: MPL-2.0
#include "text/function_words.hpp"

#include <offhook/text/language.hpp>
#include <offhook/text/tokenizer.hpp>

#include <algorithm>
#include <array>

namespace offhook::text {

namespace {

constexpr std::size_t most_languages = 32;
constexpr std::uint32_t german_bit = 1;
constexpr std::uint32_t english_bit = 2;

// A word that only one language has counts this much; one that several share counts less for each.
constexpr int weight_of_own_word = 6;

// Below this sum nothing is known: two words of the language's own, or several shared ones.
constexpr int least_evidence = 10;

std::uint32_t languages_of(const TokenizedText& text, const Token& token) {
    const std::u16string_view word = text.folded_form(token);
    const std::size_t mask = function_words.entries.size() - 1;
    for (std::size_t slot = token.hash & mask;; slot = (slot + 1) & mask) {
        const FunctionWord& entry = function_words.entries[slot];
        if (entry.length == 0) {
            return 0;
        }
        if (entry.hash == token.hash && function_words.text.substr(entry.text, entry.length) == word) {
            return entry.languages;
        }
    }
}

} // namespace

LanguageEvidence detect_language(const TokenizedText& text, std::uint32_t first_token, std::uint32_t end_token) {
    std::array<int, most_languages> evidence{};
    for (std::uint32_t index = first_token; index < end_token; ++index) {
        const Token& token = text.tokens[index];
        if (token.kind != TokenKind::word) {
            continue;
        }
        const std::uint32_t languages = languages_of(text, token);
        if (languages == 0) {
            continue;
        }
        int sharing = 0;
        for (std::uint32_t bits = languages; bits != 0; bits &= bits - 1) {
            ++sharing;
        }
        for (std::uint32_t language = 0; language < function_words.language_count; ++language) {
            if ((languages >> language & 1U) != 0) {
                evidence.at(language) += weight_of_own_word / sharing;
            }
        }
    }
    const auto* const best = std::max_element(evidence.begin(), evidence.end());
    if (*best < least_evidence) {
        return {};
    }
    const std::uint32_t bit = 1U << static_cast<std::uint32_t>(best - evidence.begin());
    if (bit == german_bit) {
        return {Language::german, false};
    }
    if (bit == english_bit) {
        return {Language::english, false};
    }
    return {std::nullopt, true};
}

LanguageEvidence detect_language(std::u16string_view text) {
    const TokenizedText tokenized = tokenize(text);
    return detect_language(tokenized, 0, static_cast<std::uint32_t>(tokenized.tokens.size()));
}

} // namespace offhook::text
