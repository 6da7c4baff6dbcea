// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/ledger.hpp"

#include <chrono>
#include <string>

/// A call that can be told from others by its number: each later by a minute than the one before.
inline offhook::ledger::Call sample_call(int number) {
    using namespace std::chrono;
    return {"sample-" + std::to_string(number),
            "max@example.com",
            "Max Hügel",
            {sys_seconds{sys_days{year{2026} / 3 / 2}} + minutes{number}, minutes{60}},
            "+49 30 1234567",
            offhook::ledger::Outcome::voicemail,
            "note " + std::to_string(number),
            std::to_string(number) + "@example.com"};
}
