// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/conversation.hpp"
#include "judgement/warning.hpp"

#include <optional>

namespace offhook::advice {

/// The warning about a thread that went to and fro too often, in turns between the writer and the others; the draft
/// counts. It rises with the turns: a hint one below the person's setting, strong from five thirds of it. Mails that
/// are weak give no more than a hint. None where a list post or a newsletter is answered, for nobody can be called.
std::optional<Warning> warn_of_long_thread(const draft::Conversation& conversation);

} // namespace offhook::advice
