// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/local_time.hpp"

#include <ctime>

namespace offhook::program {

std::optional<calendar::Moment> read_local_time(const std::string& text) {
    if (const auto moment = calendar::read_moment(text)) {
        return moment;
    }
    constexpr std::size_t date_only = 10;
    constexpr std::size_t date_and_minutes = 16;
    constexpr std::size_t date_and_seconds = 19;
    std::string whole = text;
    if (text.size() == date_only) {
        whole += " 00:00:00";
    } else if (text.size() == date_and_minutes) {
        whole += ":00";
    } else if (text.size() != date_and_seconds) {
        return std::nullopt;
    }
    const auto as_utc = calendar::read_moment(whole + "Z");
    if (!as_utc) {
        return std::nullopt;
    }
    // The offset of the computer's clock on that day.
    const std::time_t seconds = as_utc->time.time_since_epoch().count();
    std::tm fields{};
    gmtime_r(&seconds, &fields);
    fields.tm_isdst = -1;
    const std::time_t local = std::mktime(&fields);
    if (local < 0) {
        return std::nullopt;
    }
    return calendar::Moment{std::chrono::sys_seconds{std::chrono::seconds{local}},
                            std::chrono::minutes{fields.tm_gmtoff / 60}};
}

} // namespace offhook::program
