// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/advice/warning.hpp>

#include <cstddef>
#include <string_view>
#include <vector>

namespace offhook::letters {

/// The name under which the wording has the letter's reason: that of the first of the warnings that has a letter of its
/// own, in the order attempts, complaint, conflict, misunderstanding, scheduling, long-thread, refusal, tone, else
/// "general". A thread of fewer than three mails is never called long.
std::string_view reason_for(const std::vector<advice::Warning>& warnings, std::size_t mails);

} // namespace offhook::letters
