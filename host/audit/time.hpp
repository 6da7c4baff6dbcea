// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"

#include <chrono>
#include <string>

namespace offhook::audit {

/// The day in UTC.
std::chrono::year_month_day day_of(Time time);

/// "2026-11-25"
std::string iso_day(Time time);

} // namespace offhook::audit
