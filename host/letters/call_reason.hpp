// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "judgement/warning.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace offhook::letters {

/// The name under which the wording has the letter's reason: "attempts" where calls went unanswered; else the strongest
/// of complaint, conflict, misunderstanding, scheduling, long-thread and refusal, the first in that order where several
/// are as strong; else "tone", which is the draft's alone; else "general". Hints (severity 1) are no reason. A thread
/// of fewer than three mails is never called long.
std::string_view reason_for(const std::vector<advice::Warning>& warnings, std::size_t mails);

} // namespace offhook::letters
