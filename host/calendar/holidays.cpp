// SPDX-License-Identifier: MPL-2.0
#include "calendar/holidays.hpp"

#include <toml++/toml.h>

namespace offhook::calendar {

namespace {

using namespace std::chrono;

int number(const toml::table& table, std::string_view key) {
    return static_cast<int>(table[key].value_or(std::int64_t{0}));
}

weekday weekday_of_name(std::string_view name) {
    constexpr std::string_view names[] = {"Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"};
    unsigned index = 0;
    while (index < 6 && names[index] != name) {
        ++index;
    }
    return weekday{index};
}

month_day month_day_of(std::string_view text) {
    const auto two_digits = [&](std::size_t at) {
        return static_cast<unsigned>((text.at(at) - '0') * 10 + (text.at(at + 1) - '0'));
    };
    return month{two_digits(0)} / day{two_digits(3)};
}

void read_rules(const toml::table& region, std::string_view key, HolidayRule::Kind kind,
                std::vector<HolidayRule>& rules) {
    const toml::array* const entries = region[key].as_array();
    if (entries == nullptr) {
        return;
    }
    for (const toml::node& entry : *entries) {
        const toml::table& table = *entry.as_table();
        HolidayRule rule;
        rule.kind = kind;
        rule.name = {table["de"].value_or(std::string()), table["en"].value_or(std::string())};
        switch (kind) {
        case HolidayRule::Kind::fixed:
            rule.day = month_day_of(table["day"].value_or(std::string_view()));
            break;
        case HolidayRule::Kind::easter:
            rule.days = number(table, "days");
            break;
        case HolidayRule::Kind::weekday:
            rule.month = month{static_cast<unsigned>(number(table, "month"))};
            rule.weekday = weekday_of_name(table["weekday"].value_or(std::string_view()));
            rule.nth = number(table, "nth");
            break;
        }
        rules.push_back(std::move(rule));
    }
}

CalendarData read_calendar_data() {
    CalendarData data;
    const toml::table file = toml::parse(holidays_file, std::string_view("holidays.toml"));
    for (const auto& [key, value] : file) {
        const toml::table& table = *value.as_table();
        const std::string name(key.str());
        if (name == "time_zones") {
            for (const auto& [region, zones] : table) {
                for (const toml::node& zone : *zones.as_array()) {
                    data.time_zones[std::string(region.str())].push_back(zone.value_or(std::string()));
                }
            }
        } else if (name == "domains") {
            for (const toml::node& domain : *table["worldwide"].as_array()) {
                data.worldwide_domains.insert(domain.value_or(std::string()));
            }
        } else {
            HolidayRules& rules = data.holidays[name];
            const std::string_view moved = table["moved"].value_or(std::string_view());
            rules.moved = moved == "next" ? Moved::next : moved == "nearest" ? Moved::nearest : Moved::no;
            read_rules(table, "fixed", HolidayRule::Kind::fixed, rules.rules);
            read_rules(table, "easter", HolidayRule::Kind::easter, rules.rules);
            read_rules(table, "weekdays", HolidayRule::Kind::weekday, rules.rules);
        }
    }
    return data;
}

local_days day_in_year(const HolidayRule& rule, year in) {
    switch (rule.kind) {
    case HolidayRule::Kind::fixed:
        return local_days{in / rule.day};
    case HolidayRule::Kind::easter:
        return easter_sunday(in) + days{rule.days};
    case HolidayRule::Kind::weekday:
        break;
    }
    return rule.nth < 0 ? local_days{in / rule.month / rule.weekday[last]}
                        : local_days{in / rule.month / rule.weekday[static_cast<unsigned>(rule.nth)]};
}

bool is_on_weekend(local_days day) {
    return weekday{day} == Saturday || weekday{day} == Sunday;
}

} // namespace

const CalendarData& calendar_data() {
    static const CalendarData data = read_calendar_data();
    return data;
}

std::map<local_days, HolidayName> HolidayRules::in_year(year wanted) const {
    std::map<local_days, HolidayName> found;
    std::vector<std::pair<local_days, HolidayName>> to_move;
    // New Year's Day of the next year may move into this one.
    for (const year of : {wanted, wanted + years{1}}) {
        for (const HolidayRule& rule : rules) {
            const local_days day = day_in_year(rule, of);
            found.emplace(day, rule.name);
            if (moved != Moved::no && rule.kind == HolidayRule::Kind::fixed && is_on_weekend(day)) {
                to_move.emplace_back(day, rule.name);
            }
        }
    }
    for (auto [day, name] : to_move) {
        const bool back = moved == Moved::nearest && weekday{day} == Saturday;
        const std::chrono::days step{back ? -1 : 1};
        while (is_on_weekend(day) || (moved == Moved::next && found.contains(day))) {
            day += step;
        }
        found.emplace(day, name);
    }
    return found;
}

// The anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, chapter 8).
local_days easter_sunday(year in) {
    const int y = static_cast<int>(in);
    const int golden = y % 19;
    const int century = y / 100;
    const int epact = (19 * golden + century - century / 4 - (century - (century + 8) / 25 + 1) / 3 + 15) % 30;
    const int to_sunday = (32 + 2 * (century % 4) + 2 * (y % 100 / 4) - epact - y % 100 % 4) % 7;
    const int correction = (golden + 11 * epact + 22 * to_sunday) / 451;
    const int sum = epact + to_sunday - 7 * correction + 114;
    return local_days{in / month{static_cast<unsigned>(sum / 31)} / day{static_cast<unsigned>(sum % 31 + 1)}};
}

} // namespace offhook::calendar
