// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/consideration.hpp"

#include <offhook/advice/warning.hpp>

#include <optional>
#include <vector>

namespace offhook::advice {

/// The warning about a thread that heats up: both sides' newest mails are harsh, or each of the three newest mails of
/// one side is harsher than the one before. `mails` are oldest first, the draft last.
std::optional<Warning> warn_of_heat(const std::vector<ConsideredMail>& mails, Language locale, Weighings& weighings);

} // namespace offhook::advice
