// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/noted_classes.hpp"

#include <offhook/rules/compiled_rules.hpp>
#include <offhook/text/token.hpp>

#include <cstdint>
#include <span>
#include <vector>

namespace offhook::rules {

/// A token that patterns may begin their search at.
struct Anchor {
    std::uint32_t token = 0;
    std::uint32_t group_begin = 0; ///< into CompiledRules::posting_groups
    std::uint32_t group_end = 0;
};

/// What the rules know of the tokens of one sentence. Its memory is kept from sentence to sentence.
class SentenceSymbols {
public:
    /// `noted`, where it is given, gets the places of the classes that are noted. All must outlive the object.
    SentenceSymbols(const CompiledRules& rules, const text::TokenizedText& text, NotedClasses* noted)
        : rules_(rules), text_(text), noted_(noted) {}

    /// Reads a sentence, and forgets the one before.
    void read(std::uint32_t sentence);

    const CompiledRules& rules() const { return rules_; }
    const text::TokenizedText& text() const { return text_; }
    std::uint32_t first_token() const { return first_token_; }
    std::uint32_t end_token() const { return end_token_; }
    std::span<const Anchor> anchors() const { return anchors_; }

    /// The place of a token in the sentence.
    std::uint32_t place_of(std::uint32_t token) const { return std::min(token - first_token_, last_place); }

    /// The places of a class that is noted; to be asked only where notes are taken.
    Places places(std::uint32_t noted_class) const { return noted_->places(noted_class); }

    /// Whether the sentence may have a token of a class; always, where no notes tell.
    bool may_have(std::uint32_t token_class) const {
        return !is_noted(token_class) || noted_->places(token_class) != 0;
    }

    /// Whether a token of the sentence has a form that the class holds.
    bool has_class(std::uint32_t token, std::uint32_t token_class) const {
        if (is_noted(token_class) && token - first_token_ < last_place) {
            return (noted_->places(token_class) >> (token - first_token_) & 1U) != 0;
        }
        return has_unnoted_class(token, token_class);
    }

    bool has_class_anywhere(std::uint32_t token_class) const;

private:
    bool is_noted(std::uint32_t token_class) const {
        return noted_ != nullptr && token_class != any_word_class && token_class < rules_.noted_class_end;
    }
    bool has_unnoted_class(std::uint32_t token, std::uint32_t token_class) const;

    const CompiledRules& rules_;
    const text::TokenizedText& text_;
    NotedClasses* noted_;
    std::uint32_t first_token_ = 0;
    std::uint32_t end_token_ = 0;
    std::vector<std::uint32_t> symbols_;
    std::vector<std::uint32_t> begins_; ///< into symbols_, by token, and the end of the last
    std::vector<Anchor> anchors_;
};

} // namespace offhook::rules
