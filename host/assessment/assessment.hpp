// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/conversation.hpp"
#include "judgement/subject_scores.hpp"
#include "judgement/warning.hpp"
#include "reading/conversation_reading.hpp"
#include "rules/book/rule_book.hpp"

#include <optional>
#include <vector>

namespace offhook::advice {

/// The warnings about a conversation, with all that they were made from. May be moved, but not copied: `scores` point
/// into `reading`, and that into the conversation, which must outlive it.
struct Assessment {
    reading::ConversationReading reading;
    SubjectScores scores;
    std::optional<Language> language; ///< of the draft's own words; of the thread where the draft has none
    std::vector<Warning> warnings;    ///< at most one of a kind, strongest first
    bool wants_thread = false;        ///< earlier mails, which were not told, could change them
};

/// Warns of what stands in the draft, in the answered mail, and in the newest mails of the thread. With `keep_spared`,
/// rules that were taken back are kept too.
Assessment assess(const draft::Conversation& conversation, const rules::RuleBook& rule_book, bool keep_spared);

} // namespace offhook::advice
