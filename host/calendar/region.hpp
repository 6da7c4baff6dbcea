// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <array>
#include <chrono>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::calendar {

/// What a public holiday is called, UTF-8.
struct HolidayName {
    std::string german;
    std::string english;
};

/// A country, whose weekends are known as far as ICU tells, and whose public holidays as far as holidays.toml does.
class Region {
public:
    /// From ISO 3166-1 alpha-2 in capitals. An unknown region, and an empty one, have Saturdays and Sundays off.
    explicit Region(std::string code);

    const std::string& code() const { return code_; }

    bool is_weekend(std::chrono::local_days day) const;

    /// The public holiday that a day is, none for other days.
    std::optional<HolidayName> holiday(std::chrono::local_days day) const;

    bool is_working_day(std::chrono::local_days day) const { return !is_weekend(day) && !holiday(day); }

    /// The IANA time zones that count as the region's; none for an unknown region.
    std::vector<std::string> time_zones() const;

private:
    std::string code_;
    std::array<bool, 7> weekend_{}; ///< from Sunday on
    mutable std::map<std::chrono::year, std::map<std::chrono::local_days, HolidayName>>
        holidays_; ///< of years asked for
};

/// How many working days come after `from`, up to and with `to`. 0 where `to` is not later. Above `most`, some number
/// above.
int working_days_after(const Region& region, std::chrono::local_days from, std::chrono::local_days to, int most);

/// The region of an address or domain by its country domain ("uk" is GB); none where the world uses the domain.
std::optional<std::string> region_of_domain(std::string_view domain);

/// The region of the computer: of LC_ALL, LC_TIME or LANG ("de_AT"); empty where they tell none.
std::string computer_region();

/// How far a time zone is from UTC then; none for a zone that ICU does not know.
std::optional<std::chrono::minutes> offset_at(const std::string& time_zone, std::chrono::sys_seconds time);

} // namespace offhook::calendar
