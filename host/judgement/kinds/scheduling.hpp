// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "judgement/subject_scores.hpp"
#include "judgement/warning.hpp"
#include "reading/conversation_reading.hpp"

#include <optional>
#include <vector>

namespace offhook::advice {

/// The warning about a date that is negotiated by mail, by the moves of all mails, oldest first, the draft last. What
/// machines wrote ("I am away until Monday") is no move.
std::optional<Warning> warn_of_scheduling(const std::vector<reading::ConversationMail>& mails, Language locale,
                                          SubjectScores& scores);

} // namespace offhook::advice
