// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "judgement/subject_scores.hpp"
#include "judgement/warning.hpp"
#include "reading/conversation_reading.hpp"

#include <optional>
#include <vector>

namespace offhook::advice {

/// The warning about a thread that heats up: both sides' newest mails are harsh, or each of the three newest mails of
/// one side is harsher than the one before. `mails` are oldest first, the draft last.
std::optional<Warning> warn_of_escalation(const std::vector<reading::ConversationMail>& mails, Language locale,
                                          SubjectScores& scores);

} // namespace offhook::advice
