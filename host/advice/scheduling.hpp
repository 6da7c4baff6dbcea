// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/consideration.hpp"

#include <offhook/advice/warning.hpp>

#include <optional>
#include <vector>

namespace offhook::advice {

/// The warning about a date that is negotiated by mail, by the moves of all mails, oldest first, the draft last. What
/// machines wrote ("I am away until Monday") is no move.
std::optional<Warning> warn_of_scheduling(const std::vector<ConsideredMail>& mails, Language locale,
                                          Weighings& weighings);

} // namespace offhook::advice
