// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"
#include "rules/search/token_symbols.hpp"
#include "text/token.hpp"

#include <algorithm>
#include <cstdint>
#include <span>
#include <vector>

namespace offhook::rules {

/// A token that patterns may begin their search at.
struct Anchor {
    std::uint32_t token = 0;
    std::uint32_t symbol = 0;
};

/// What the rules know of the tokens of one sentence. Its memory is kept from sentence to sentence.
class SentenceSymbols {
public:
    /// Both must outlive the object.
    SentenceSymbols(const CompiledRules& rules, const text::TokenizedText& text);

    /// Reads a sentence, and forgets the one before.
    void read(std::uint32_t sentence);

    const CompiledRules& rules() const { return rules_; }
    const text::TokenizedText& text() const { return text_; }
    std::uint32_t first_token() const { return first_token_; }
    std::uint32_t end_token() const { return end_token_; }
    std::span<const Anchor> anchors() const { return anchors_; }

    /// Whether no token of the sentence has the class, as far as it is asked for. That of any word counts as present.
    bool is_known_absent(std::uint32_t token_class) const {
        return token_class < rules_.asked_class_end &&
               (present_[token_class / classes_in_block] >> token_class % classes_in_block & 1U) == 0;
    }

    /// Which classes of a block, as bits, the sentence may have: all of them where it is not asked for them.
    std::uint64_t present_classes(std::uint32_t word) const {
        return is_asked_for(word) ? present_[word] : ~std::uint64_t{0};
    }

    /// Which classes of a block the token, one of the sentence, has.
    std::uint64_t classes_of(std::uint32_t token, std::uint32_t word) const {
        std::uint64_t classes = 0;
        const std::uint32_t end = begins_[token - first_token_ + 1];
        for (std::uint32_t index = begins_[token - first_token_]; index < end; ++index) {
            const Symbol& symbol = rules_.symbols[symbols_[index]];
            const std::uint32_t begin = is_asked_for(word) ? symbol.class_begin : symbol.asked_end;
            const std::uint32_t behind = is_asked_for(word) ? symbol.asked_end : (&symbol)[1].class_begin;
            for (std::uint32_t block = begin; block < behind; ++block) {
                classes |= rules_.class_blocks[block].word == word ? rules_.class_blocks[block].bits : 0;
            }
        }
        return classes;
    }

    /// Whether the token has a form that the class holds.
    bool has_class(std::uint32_t token, std::uint32_t token_class) const {
        const std::uint32_t end = begins_[token - first_token_ + 1];
        for (std::uint32_t index = begins_[token - first_token_]; index < end; ++index) {
            if (is_in(symbols_[index], token_class)) {
                return true;
            }
        }
        return token_class == any_word_class && text_.tokens[token].kind == text::TokenKind::word;
    }

private:
    bool is_asked_for(std::uint32_t word) const { return word < rules_.asked_class_end / classes_in_block; }

    // Of more than so many blocks the right one is found by halving.
    static constexpr std::ptrdiff_t most_blocks_looked_through = 8;

    bool is_in(std::uint32_t symbol, std::uint32_t token_class) const {
        const std::uint32_t word = token_class / classes_in_block;
        const ClassBlock* block = rules_.class_blocks.data() + rules_.symbols[symbol].class_begin;
        const ClassBlock* const end = rules_.class_blocks.data() + rules_.symbols[symbol + 1].class_begin;
        if (end - block > most_blocks_looked_through) {
            block = std::lower_bound(block, end, word,
                                     [](const ClassBlock& left, std::uint32_t right) { return left.word < right; });
        }
        while (block != end && block->word < word) {
            ++block;
        }
        return block != end && block->word == word && (block->bits >> token_class % classes_in_block & 1U) != 0;
    }

    const CompiledRules& rules_;
    const text::TokenizedText& text_;
    TokenSymbols of_tokens_;
    std::uint32_t first_token_ = 0;
    std::uint32_t end_token_ = 0;
    std::vector<std::uint64_t> present_; ///< a bit for each class that is asked for
    std::vector<std::uint32_t> symbols_;
    std::vector<std::uint32_t> begins_; ///< into symbols_, by token, and the end of the last
    std::vector<Anchor> anchors_;
};

} // namespace offhook::rules
