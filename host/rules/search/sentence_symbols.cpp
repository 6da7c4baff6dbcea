// SPDX-License-Identifier: MPL-2.0
#include "rules/search/sentence_symbols.hpp"

#include <algorithm>

namespace offhook::rules {

namespace {

// No class, and that of any word: a pattern that asks for these can't be ruled out by them.
constexpr std::uint64_t always_present = (1U << first_class_of_rules) - 1;

} // namespace

SentenceSymbols::SentenceSymbols(const CompiledRules& rules, const text::TokenizedText& text)
    : rules_(rules), text_(text), of_tokens_(rules), present_(rules.asked_class_end / classes_in_block + 1) {}

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
        of_tokens_.append(text_, text_.tokens[token], symbols_);
        for (std::size_t index = begin; index < symbols_.size(); ++index) {
            const std::uint32_t symbol = symbols_[index];
            const Symbol& from = all_symbols[symbol];
            const Symbol& to = all_symbols[symbol + 1];
            for (std::uint32_t block = from.class_begin; block < from.asked_end; ++block) {
                present_[blocks[block].word] |= blocks[block].bits;
            }
            if (from.partner_begin != to.partner_begin) {
                anchors_.push_back({token, symbol});
            }
        }
    }
    begins_.push_back(static_cast<std::uint32_t>(symbols_.size()));
}

} // namespace offhook::rules
