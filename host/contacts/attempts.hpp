// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/moment.hpp"
#include "calendar/region.hpp"
#include "draft/client_settings.hpp"
#include "ledger/call.hpp"

#include <optional>
#include <vector>

namespace offhook::contacts {

/// When attempts are enough.
struct AttemptRule {
    int limit = 3;                ///< unanswered calls after which to write; from 1
    int within_working_days = 10; ///< older calls don't count; from 1
};

AttemptRule attempt_rule(const draft::ClientSettings& settings);

/// The unanswered calls to a contact since the last conversation.
struct Attempts {
    int count = 0;
    int limit = 3;
    std::optional<calendar::Moment> since; ///< when the first of them was

    bool are_enough() const { return count >= limit; }
};

/// Counts them in the calls with one contact, in any order. Working days are those of the region.
Attempts count_attempts(const std::vector<ledger::Call>& calls, const AttemptRule& rule, const calendar::Moment& now,
                        const calendar::Region& region);

} // namespace offhook::contacts
