// SPDX-License-Identifier: MPL-2.0
#include "rules/sentence_symbols.hpp"

#include "rules/token_symbols.hpp"

#include <algorithm>

namespace offhook::rules {

namespace {

// No class, and that of any word: a pattern that asks for these can't be ruled out by them.
constexpr std::uint64_t always_present = (1U << first_class_of_rules) - 1;

} // namespace

SentenceSymbols::SentenceSymbols(const CompiledRules& rules, const text::TokenizedText& text)
    : rules_(rules), text_(text), present_(rules.asked_class_end / classes_in_block + 1) {}

void SentenceSymbols::read(std::uint32_t sentence) {
    first_token_ = text_.sentences[sentence].first_token;
    end_token_ = text_.sentences[sentence].end_token;
    symbols_.clear();
    begins_.clear();
    anchors_.clear();
    std::fill(present_.begin(), present_.end(), 0);
    present_.front() = always_present;
    const Symbol* const all_symbols = rules_.symbols.data();
    const ClassBlock* const blocks = rules_.class_blocks.data();
    for (std::uint32_t token = first_token_; token < end_token_; ++token) {
        const std::size_t begin = symbols_.size();
        begins_.push_back(static_cast<std::uint32_t>(begin));
        append_symbols(rules_, text_, text_.tokens[token], symbols_);
        for (std::size_t index = begin; index < symbols_.size(); ++index) {
            const std::uint32_t symbol = symbols_[index];
            const Symbol& from = all_symbols[symbol];
            const Symbol& to = all_symbols[symbol + 1];
            for (std::uint32_t block = from.class_begin; block < from.asked_end; ++block) {
                present_[blocks[block].word] |= blocks[block].bits;
            }
            if (from.group_begin != to.group_begin) {
                anchors_.push_back({token, symbol});
            }
        }
    }
    begins_.push_back(static_cast<std::uint32_t>(symbols_.size()));
}

bool SentenceSymbols::has_class(std::uint32_t token, std::uint32_t token_class) const {
    if (token_class == any_word_class) {
        return text_.tokens[token].kind == text::TokenKind::word;
    }
    const std::uint32_t word = token_class / classes_in_block;
    const std::uint64_t bit = std::uint64_t{1} << token_class % classes_in_block;
    const std::uint32_t end = begins_[token - first_token_ + 1];
    for (std::uint32_t index = begins_[token - first_token_]; index < end; ++index) {
        const Symbol* const symbol = &rules_.symbols[symbols_[index]];
        const ClassBlock* block = rules_.class_blocks.data() + symbol[0].class_begin;
        const ClassBlock* const end_of_blocks = rules_.class_blocks.data() + symbol[1].class_begin;
        while (block != end_of_blocks && block->word < word) {
            ++block;
        }
        if (block != end_of_blocks && block->word == word && (block->bits & bit) != 0) {
            return true;
        }
    }
    return false;
}

} // namespace offhook::rules
