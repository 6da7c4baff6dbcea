// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/rules/compiled_rules.hpp>
#include <offhook/text/token.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace offhook::rules {

/// The symbols of each token of a range of tokens: what the rules know of it.
class TokenSymbols {
public:
    TokenSymbols(const CompiledRules& rules, const text::TokenizedText& text, std::uint32_t first_token,
                 std::uint32_t end_token);

    std::span<const std::uint32_t> symbols(std::uint32_t token) const {
        const std::uint32_t index = token - first_token_;
        return std::span(symbols_).subspan(begins_[index], begins_[index + 1] - begins_[index]);
    }

    /// Whether the token has a form that the class holds.
    bool has_class(std::uint32_t token, std::uint32_t token_class) const;

private:
    void add_word(const text::Token& token);
    void add_punctuation(char16_t mark, std::uint32_t count);
    void add_entry(const WordEntry& entry, text::LetterCase letter_case);

    const CompiledRules& rules_;
    const text::TokenizedText& text_;
    std::uint32_t first_token_;
    std::vector<std::uint32_t> begins_;
    std::vector<std::uint32_t> symbols_;
};

} // namespace offhook::rules
