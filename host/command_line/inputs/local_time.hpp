// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/moment.hpp"

#include <optional>
#include <string>

namespace offhook::program {

/// What a person types: RFC 3339, or "2026-03-02 14:05" or "2026-03-02" (midnight) by the computer's clock.
std::optional<calendar::Moment> read_local_time(const std::string& text);

} // namespace offhook::program
