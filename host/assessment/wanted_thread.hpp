// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/conversation.hpp"
#include "judgement/subject_scores.hpp"
#include "reading/conversation_reading.hpp"

namespace offhook::advice {

/// Whether the mails before the answered one, which were not told but the answered mail names, could
/// change the judgement: enough of them for a long thread, or moves in a search for a date, questions or harsh words
/// that may go on from earlier ones; also where the answered mail names none although it is an answer. Not for a list
/// post, nor where the client says that it has no more.
bool wants_thread(const draft::Conversation& conversation, const reading::ConversationReading& reading,
                  SubjectScores& scores);

} // namespace offhook::advice
