// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "judgement/warning.hpp"
#include "reading/conversation_reading.hpp"

#include <optional>
#include <vector>

namespace offhook::advice {

/// The warning about a question that the draft or the answered mail asks although the same side has asked it before
/// and an answer came in between. `mails` are oldest first, the draft last. Told by the words that carry the matter:
/// one question has all of the other's, and what has been copied with its paragraph does not count.
std::optional<Warning> warn_of_repeated_question(const std::vector<reading::ConversationMail>& mails, Language locale);

/// Whether a mail asks a question that carries enough to be known again.
bool asks_question(const reading::MailReading& mail);

} // namespace offhook::advice
