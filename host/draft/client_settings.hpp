// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace offhook::draft {

/// What the person has set in the client.
struct ClientSettings {
    int turns = 6;         ///< from how many on a thread is long, 3 to 50
    int attempts = 3;      ///< so many unanswered calls are enough, 1 to 20
    int attempt_days = 10; ///< the working days within which they count, 1 to 60
    int call_from = 8;     ///< the hour from which on a call fits, in the contact's time, 0 to 23
    int call_until = 20;   ///< and until which, above call_from, at most 24
};

} // namespace offhook::draft
