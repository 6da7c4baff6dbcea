// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/audit/audit.hpp>

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace offhook::audit {

/// The moment that an RFC 3339 date and time names; none where it can't be read.
std::optional<Time> read_time(std::string_view date);

/// The day in UTC.
std::chrono::year_month_day day_of(Time time);

/// "2026-11-25"
std::string iso_day(Time time);

} // namespace offhook::audit
