// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"
#include "rules/search/mail_edges.hpp"
#include "rules/search/pattern_walk.hpp"
#include "rules/search/reported_speech.hpp"
#include "rules/search/sentence_symbols.hpp"

#include <cstdint>

namespace offhook::rules {

/// Tells whether what stands around a match lets the rule count.
class MatchContext {
public:
    /// For matches in sentences [first, end) of the text. The sentence is the one that is read at each call.
    MatchContext(const SentenceSymbols& sentence, std::uint32_t first_sentence, std::uint32_t end_sentence);

    /// Whether the contexts that the rule needs hold, those that it forbids do not, and the sentences before and after
    /// are as it wants them. `walk` is where the match was found.
    bool allow(const CompiledRule& rule, std::uint32_t sentence, const PatternWalk& walk);

private:
    bool stands_in(Context context, std::uint32_t sentence, const PatternWalk& walk);
    bool has_word_of(Context context) const;
    bool is_negated(const PatternWalk& walk) const;
    bool stands_beside(PatternRange patterns, bool is_there, std::uint32_t sentence);

    const SentenceSymbols& sentence_;
    std::uint32_t first_sentence_;
    std::uint32_t end_sentence_;
    SentenceSymbols beside_; ///< another sentence
    PatternWalk walk_beside_;
    ReportedSpeech reported_speech_;
    MailEdges edges_;
};

} // namespace offhook::rules
