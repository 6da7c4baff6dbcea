// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <optional>
#include <string>
#include <string_view>

namespace offhook::calendar {

/// A moment to the second, with the offset from UTC of the place where it was noted.
struct Moment {
    std::chrono::sys_seconds time{};
    std::chrono::minutes offset{}; ///< above -24 h and below 24 h

    friend bool operator==(const Moment&, const Moment&) = default;
};

/// Reads a date and time of RFC 3339; fractions of a second are left out. None for all else.
std::optional<Moment> read_date_time(std::string_view text);

/// As `read_date_time`, but of the years 1970 to 9999 in UTC alone.
std::optional<Moment> read_moment(std::string_view text);

/// Writes RFC 3339: "2026-03-02T09:00:00+01:00", with "Z" where the offset is zero.
std::string write_moment(const Moment& moment);

/// The computer's clock, with the offset of its time zone.
Moment now();

/// The day that the moment is of where it was noted.
std::chrono::local_days day_of(const Moment& moment);

} // namespace offhook::calendar
