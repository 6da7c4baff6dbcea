// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/weighings.hpp"

#include <offhook/advice/warning.hpp>

#include <optional>
#include <vector>

namespace offhook::advice {

/// The warning about a date that is negotiated by mail: proposals, declines and agreements, mail by mail, oldest first,
/// the draft last. An agreement ends what was before it.
std::optional<Warning> warn_of_scheduling(const std::vector<const ReadMail*>& mails, Language locale,
                                          Weighings& weighings);

} // namespace offhook::advice
