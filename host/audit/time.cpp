// SPDX-License-Identifier: MPL-2.0
#include "audit/time.hpp"

#include <fmt/format.h>

namespace offhook::audit {

std::chrono::year_month_day day_of(Time time) {
    return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(time)));
}

std::string iso_day(Time time) {
    const auto day = day_of(time);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

} // namespace offhook::audit
