// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/search/pattern_walk.hpp"
#include "rules/search/sentence_symbols.hpp"

#include <cstdint>

namespace offhook::rules {

/// Tells the first and the last sentence of what a mail says: its own words without subject, greeting, closing formula
/// and name.
class MailEdges {
public:
    /// Both must outlive the object.
    MailEdges(const CompiledRules& rules, const text::TokenizedText& text)
        : text_(text), sentence_(rules, text), walk_(sentence_) {}

    bool is_start(std::uint32_t sentence);
    bool is_end(std::uint32_t sentence);

private:
    void find();
    void leave_out_closing();
    bool matches(std::uint32_t sentence, PatternRange patterns);
    bool is_name(const text::Sentence& sentence) const;

    const text::TokenizedText& text_;
    SentenceSymbols sentence_;
    PatternWalk walk_;
    bool known_ = false;
    std::uint32_t start_ = 0;
    std::uint32_t end_ = 0; ///< behind the last sentence
};

} // namespace offhook::rules
