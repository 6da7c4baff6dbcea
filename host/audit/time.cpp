// SPDX-License-Identifier: MPL-2.0
#include "audit/time.hpp"

#include <fmt/format.h>

#include <charconv>

namespace offhook::audit {

namespace {

/// The number that the digits in [start, start + count) make; -1 where they are none.
int number_in(std::string_view text, std::size_t start, std::size_t count) {
    int number = -1;
    if (start + count <= text.size()) {
        const char* const end = text.data() + start + count;
        if (std::from_chars(text.data() + start, end, number).ptr != end) {
            return -1;
        }
    }
    return number;
}

} // namespace

std::optional<Time> read_time(std::string_view date) {
    // 2026-11-25T14:38:07+01:00
    constexpr std::size_t zone = 19;
    const std::chrono::year_month_day day(std::chrono::year(number_in(date, 0, 4)),
                                          std::chrono::month(static_cast<unsigned>(number_in(date, 5, 2))),
                                          std::chrono::day(static_cast<unsigned>(number_in(date, 8, 2))));
    const int hour = number_in(date, 11, 2);
    const int minute = number_in(date, 14, 2);
    const int second = number_in(date, 17, 2);
    if (!day.ok() || hour < 0 || minute < 0 || second < 0 || date.size() <= zone) {
        return std::nullopt;
    }
    std::chrono::seconds ahead{0};
    if (date[zone] == '+' || date[zone] == '-') {
        const int hours = number_in(date, zone + 1, 2);
        const int minutes = number_in(date, zone + 4, 2);
        if (hours < 0 || minutes < 0) {
            return std::nullopt;
        }
        ahead = std::chrono::hours(hours) + std::chrono::minutes(minutes);
        ahead = date[zone] == '-' ? -ahead : ahead;
    }
    const auto moment = std::chrono::sys_days(day) + std::chrono::hours(hour) + std::chrono::minutes(minute) +
                        std::chrono::seconds(second) - ahead;
    return moment.time_since_epoch() / std::chrono::seconds(1);
}

std::chrono::year_month_day day_of(Time time) {
    return std::chrono::floor<std::chrono::days>(std::chrono::sys_seconds(std::chrono::seconds(time)));
}

std::string iso_day(Time time) {
    const auto day = day_of(time);
    return fmt::format("{:04}-{:02}-{:02}", static_cast<int>(day.year()), static_cast<unsigned>(day.month()),
                       static_cast<unsigned>(day.day()));
}

} // namespace offhook::audit
