// SPDX-License-Identifier: MPL-2.0
#include "contacts/attempts.hpp"

#include <algorithm>

namespace offhook::contacts {

AttemptRule attempt_rule(const draft::ClientSettings& settings) {
    return {settings.attempts, settings.attempt_days};
}

Attempts count_attempts(const std::vector<ledger::Call>& calls, const AttemptRule& rule, const calendar::Moment& now,
                        const calendar::Region& region) {
    std::chrono::sys_seconds last_conversation = std::chrono::sys_seconds::min();
    for (const ledger::Call& call : calls) {
        if (ledger::is_conversation(call.outcome)) {
            last_conversation = std::max(last_conversation, call.at.time);
        }
    }
    Attempts attempts;
    attempts.limit = rule.limit;
    for (const ledger::Call& call : calls) {
        if (!ledger::is_unanswered(call.outcome) || call.at.time <= last_conversation ||
            working_days_after(region, day_of(call.at), day_of(now), rule.within_working_days) >
                rule.within_working_days) {
            continue;
        }
        ++attempts.count;
        if (!attempts.since || call.at.time < attempts.since->time) {
            attempts.since = call.at;
        }
    }
    return attempts;
}

} // namespace offhook::contacts
