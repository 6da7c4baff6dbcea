// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/region.hpp"

#include <chrono>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::calendar {

/// holidays.toml as it was when the program was built.
extern const std::string_view holidays_file;

/// A rule that names one day of each year.
struct HolidayRule {
    enum class Kind { fixed, easter, weekday } kind = Kind::fixed;
    std::chrono::month_day day{};   ///< fixed
    int days = 0;                   ///< easter: from Easter Sunday
    std::chrono::month month{};     ///< weekday
    std::chrono::weekday weekday{}; ///< weekday
    int nth = 1;                    ///< weekday: -1 is the last of the month
    HolidayName name;
};

/// Where a fixed day goes that is on a weekend.
enum class Moved { no, next, nearest };

struct HolidayRules {
    std::vector<HolidayRule> rules;
    Moved moved = Moved::no;

    /// The days of a year, with those that moved.
    std::map<std::chrono::local_days, HolidayName> in_year(std::chrono::year year) const;
};

/// What holidays.toml holds. Read once, when first asked for.
struct CalendarData {
    std::map<std::string, HolidayRules> holidays;
    std::map<std::string, std::vector<std::string>> time_zones;
    std::set<std::string> worldwide_domains;
};
const CalendarData& calendar_data();

/// Easter Sunday of the Gregorian calendar.
std::chrono::local_days easter_sunday(std::chrono::year year);

} // namespace offhook::calendar
