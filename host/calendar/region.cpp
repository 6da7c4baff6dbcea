// SPDX-License-Identifier: MPL-2.0
#include "calendar/region.hpp"

#include "calendar/holidays.hpp"

#include <unicode/ucal.h>

#include <algorithm>
#include <cstdlib>
#include <memory>

namespace offhook::calendar {

using namespace std::chrono;

namespace {

bool is_code(std::string_view code) {
    return code.size() == 2 && std::all_of(code.begin(), code.end(), [](char c) { return c >= 'A' && c <= 'Z'; });
}

std::u16string utf16_of_ascii(std::string_view ascii) {
    return {ascii.begin(), ascii.end()};
}

std::vector<std::string> zones_known_to_icu(const std::string& region) {
    std::vector<std::string> zones;
    UErrorCode status = U_ZERO_ERROR;
    UEnumeration* const names =
        ucal_openTimeZoneIDEnumeration(UCAL_ZONE_TYPE_CANONICAL_LOCATION, region.c_str(), nullptr, &status);
    int32_t length = 0;
    for (const char* name = nullptr; U_SUCCESS(status) && (name = uenum_next(names, &length, &status)) != nullptr;) {
        zones.emplace_back(name, static_cast<std::size_t>(length));
    }
    uenum_close(names);
    return zones;
}

} // namespace

Region::Region(std::string code) : code_(is_code(code) ? std::move(code) : std::string()) {
    weekend_[0] = true;
    weekend_[6] = true;
    if (code_.empty()) {
        return;
    }
    UErrorCode status = U_ZERO_ERROR;
    UCalendar* const calendar = ucal_open(nullptr, 0, ("und_" + code_).c_str(), UCAL_GREGORIAN, &status);
    std::array<bool, 7> weekend{};
    for (int day = UCAL_SUNDAY; day <= UCAL_SATURDAY; ++day) {
        const UCalendarWeekdayType type =
            ucal_getDayOfWeekType(calendar, static_cast<UCalendarDaysOfWeek>(day), &status);
        weekend.at(static_cast<std::size_t>(day - UCAL_SUNDAY)) = type != UCAL_WEEKDAY;
    }
    if (U_SUCCESS(status)) {
        weekend_ = weekend;
    }
    ucal_close(calendar);
}

bool Region::is_weekend(local_days day) const {
    return weekend_.at(weekday{day}.c_encoding());
}

std::optional<HolidayName> Region::holiday(local_days day) const {
    const auto& known = calendar_data().holidays;
    const auto rules = known.find(code_);
    if (rules == known.end()) {
        return std::nullopt;
    }
    const year in = year_month_day{day}.year();
    auto days = holidays_.find(in);
    if (days == holidays_.end()) {
        days = holidays_.emplace(in, rules->second.in_year(in)).first;
    }
    const auto found = days->second.find(day);
    return found == days->second.end() ? std::nullopt : std::optional(found->second);
}

std::vector<std::string> Region::time_zones() const {
    if (code_.empty()) {
        return {};
    }
    const auto& chosen = calendar_data().time_zones;
    const auto found = chosen.find(code_);
    return found == chosen.end() ? zones_known_to_icu(code_) : found->second;
}

int working_days_after(const Region& region, local_days from, local_days to, int most) {
    int count = 0;
    for (local_days day = from + days{1}; day <= to && count <= most; day += days{1}) {
        count += region.is_working_day(day) ? 1 : 0;
    }
    return count;
}

std::optional<std::string> region_of_domain(std::string_view domain) {
    const std::size_t dot = domain.rfind('.');
    const std::string top(dot == std::string_view::npos ? domain : domain.substr(dot + 1));
    if (top.size() != 2 || calendar_data().worldwide_domains.contains(top)) {
        return std::nullopt;
    }
    std::string code;
    for (const char letter : top == "uk" ? "gb" : top) {
        if (letter < 'a' || letter > 'z') {
            return std::nullopt;
        }
        code.push_back(static_cast<char>(letter - 'a' + 'A'));
    }
    return Region(code).time_zones().empty() ? std::nullopt : std::optional(code);
}

std::string computer_region() {
    for (const char* const name : {"LC_ALL", "LC_TIME", "LANG"}) {
        const char* const value = std::getenv(name);
        if (value != nullptr && *value != '\0') {
            const std::string_view locale(value);
            const std::size_t line = locale.find('_');
            const std::string_view code = line == std::string_view::npos ? "" : locale.substr(line + 1, 2);
            return is_code(code) ? std::string(code) : std::string();
        }
    }
    return {};
}

std::optional<minutes> offset_at(const std::string& time_zone, sys_seconds time) {
    const std::u16string name = utf16_of_ascii(time_zone);
    const auto length = static_cast<int32_t>(name.size());
    UErrorCode status = U_ZERO_ERROR;
    std::array<UChar, 128> canonical{};
    UBool is_system_id = 0;
    ucal_getCanonicalTimeZoneID(name.data(), length, canonical.data(), static_cast<int32_t>(canonical.size()),
                                &is_system_id, &status);
    UCalendar* const calendar = ucal_open(name.data(), length, "", UCAL_GREGORIAN, &status);
    if (U_FAILURE(status)) {
        return std::nullopt;
    }
    ucal_setMillis(calendar, static_cast<UDate>(milliseconds{time.time_since_epoch()}.count()), &status);
    const int32_t offset = ucal_get(calendar, UCAL_ZONE_OFFSET, &status) + ucal_get(calendar, UCAL_DST_OFFSET, &status);
    ucal_close(calendar);
    return U_FAILURE(status) ? std::nullopt : std::optional(floor<minutes>(milliseconds{offset}));
}

} // namespace offhook::calendar
