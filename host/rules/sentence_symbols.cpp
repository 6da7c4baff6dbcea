// SPDX-License-Identifier: MPL-2.0
#include "rules/sentence_symbols.hpp"

#include "rules/token_symbols.hpp"

#include <algorithm>

namespace offhook::rules {

void SentenceSymbols::read(std::uint32_t sentence) {
    first_token_ = text_.sentences[sentence].first_token;
    end_token_ = text_.sentences[sentence].end_token;
    symbols_.clear();
    begins_.clear();
    anchors_.clear();
    if (noted_ != nullptr) {
        noted_->begin_sentence(rules_.noted_class_end);
    }
    const Symbol* const all_symbols = rules_.symbols.data();
    for (std::uint32_t token = first_token_; token < end_token_; ++token) {
        const std::size_t begin = symbols_.size();
        begins_.push_back(static_cast<std::uint32_t>(begin));
        append_symbols(rules_, text_, text_.tokens[token], symbols_);
        if (noted_ == nullptr) {
            continue;
        }
        for (std::size_t index = begin; index < symbols_.size(); ++index) {
            const std::uint32_t number = symbols_[index];
            const Symbol& symbol = all_symbols[number];
            for (std::uint32_t noted = symbol.class_begin; noted < symbol.noted_end; ++noted) {
                noted_->note(rules_.classes[noted], token - first_token_);
            }
            const std::uint32_t group_end = all_symbols[number + 1].group_begin;
            if (symbol.group_begin != group_end) {
                anchors_.push_back({token, symbol.group_begin, group_end});
            }
        }
    }
    begins_.push_back(static_cast<std::uint32_t>(symbols_.size()));
}

bool SentenceSymbols::has_unnoted_class(std::uint32_t token, std::uint32_t token_class) const {
    if (token_class == any_word_class) {
        return text_.tokens[token].kind == text::TokenKind::word;
    }
    const std::uint32_t* const classes = rules_.classes.data();
    for (std::uint32_t index = begins_[token - first_token_]; index < begins_[token - first_token_ + 1]; ++index) {
        const std::uint32_t symbol = symbols_[index];
        if (std::binary_search(classes + rules_.symbols[symbol].class_begin,
                               classes + rules_.symbols[symbol + 1].class_begin, token_class)) {
            return true;
        }
    }
    return false;
}

bool SentenceSymbols::has_class_anywhere(std::uint32_t token_class) const {
    if (token_class == 0) {
        return false;
    }
    if (is_noted(token_class)) {
        return noted_->places(token_class) != 0;
    }
    for (std::uint32_t token = first_token_; token < end_token_; ++token) {
        if (has_unnoted_class(token, token_class)) {
            return true;
        }
    }
    return false;
}

} // namespace offhook::rules
