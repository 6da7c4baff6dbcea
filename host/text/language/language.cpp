// SPDX-License-Identifier: MPL-2.0
#include "text/language/language.hpp"

#include "text/hash_table.hpp"
#include "text/language/function_words.hpp"
#include "text/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <limits>

namespace offhook::text {

namespace {

// As the compiler of the frequent words numbers them.
constexpr int german = 0;
constexpr int english = 1;

// Below this sum nothing is known: two words of the language's own, or several shared ones.
constexpr int least_evidence = 10;

} // namespace

const FunctionWord& find_function_word(std::uint64_t hash) {
    return find_entry(function_words, hash);
}

void FunctionWordCount::add(const TokenizedText& text, std::uint32_t first_token, std::uint32_t end_token) {
    // Small sums, which the processor adds up all at once.
    constexpr std::uint32_t most_words = std::numeric_limits<std::uint16_t>::max() / weight_of_own_word;
    while (first_token < end_token) {
        const std::uint32_t end = std::min(end_token, first_token + most_words);
        std::array<std::uint16_t, most_languages> sums{};
        for (; first_token < end; ++first_token) {
            const Token& token = text.tokens[first_token];
            if (token.kind != TokenKind::word) {
                continue;
            }
            const FunctionWord& word = find_function_word(token.hash);
            for (std::size_t language = 0; language < most_languages; ++language) {
                sums[language] = static_cast<std::uint16_t>(sums[language] + word.shares[language]);
            }
        }
        for (std::size_t language = 0; language < most_languages; ++language) {
            sums_[language] += sums[language];
        }
    }
}

void FunctionWordCount::add(const FunctionWordCount& other) {
    for (std::size_t language = 0; language < most_languages; ++language) {
        sums_[language] += other.sums_[language];
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

bool is_function_word(const Token& token) {
    return find_function_word(token.hash).shares != FunctionWord().shares;
}

LanguageEvidence detect_language(std::u16string_view text) {
    const TokenizedText tokenized = tokenize(text);
    FunctionWordCount count;
    count.add(tokenized, 0, static_cast<std::uint32_t>(tokenized.tokens.size()));
    return count.evidence();
}

} // namespace offhook::text
