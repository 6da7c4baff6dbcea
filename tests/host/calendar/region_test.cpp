// SPDX-License-Identifier: MPL-2.0
#include "calendar/holidays.hpp"
#include "calendar/region.hpp"
#include "catch.hpp"

#include <string>
#include <vector>

using namespace offhook::calendar;
using namespace std::chrono;

namespace {

std::vector<std::string> holidays_on_weekdays(const std::string& code, year in) {
    const Region region(code);
    std::vector<std::string> found;
    for (local_days day{in / 1 / 1}; day < local_days{(in + years{1}) / 1 / 1}; day += days{1}) {
        if (!region.is_weekend(day)) {
            if (const auto name = region.holiday(day)) {
                const year_month_day date{day};
                found.push_back(std::to_string(static_cast<unsigned>(date.month())) + "/" +
                                std::to_string(static_cast<unsigned>(date.day())) + " " + name->english);
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("Easter is on the days that the almanacs give") {
    CHECK(easter_sunday(1818y) == local_days{1818y / 3 / 22});
    CHECK(easter_sunday(1943y) == local_days{1943y / 4 / 25});
    CHECK(easter_sunday(2000y) == local_days{2000y / 4 / 23});
    CHECK(easter_sunday(2024y) == local_days{2024y / 3 / 31});
    CHECK(easter_sunday(2026y) == local_days{2026y / 4 / 5});
    CHECK(easter_sunday(2038y) == local_days{2038y / 4 / 25});
}

// Against the lists that the governments publish.
TEST_CASE("public holidays on weekdays are those of the calendars") {
    CHECK(holidays_on_weekdays("DE", 2026y) ==
          std::vector<std::string>{"1/1 New Year's Day", "4/3 Good Friday", "4/6 Easter Monday", "5/1 Labour Day",
                                   "5/14 Ascension Day", "5/25 Whit Monday", "12/25 Christmas Day"});
    CHECK(holidays_on_weekdays("AT", 2026y) ==
          std::vector<std::string>{"1/1 New Year's Day", "1/6 Epiphany", "4/6 Easter Monday", "5/1 Labour Day",
                                   "5/14 Ascension Day", "5/25 Whit Monday", "6/4 Corpus Christi",
                                   "10/26 Austria's National Day", "12/8 Immaculate Conception",
                                   "12/25 Christmas Day"});
    CHECK(holidays_on_weekdays("CH", 2025y) == std::vector<std::string>{"1/1 New Year's Day", "5/29 Ascension Day",
                                                                        "8/1 Swiss National Day",
                                                                        "12/25 Christmas Day"});
    // Boxing Day of 2026 is a Saturday, those of 2021 a Sunday after a Saturday.
    CHECK(holidays_on_weekdays("GB", 2026y) ==
          std::vector<std::string>{"1/1 New Year's Day", "4/3 Good Friday", "4/6 Easter Monday",
                                   "5/4 Early May Bank Holiday", "5/25 Spring Bank Holiday", "8/31 Summer Bank Holiday",
                                   "12/25 Christmas Day", "12/28 Boxing Day"});
    CHECK(Region("GB").holiday(local_days{2021y / 12 / 27})->english == "Christmas Day");
    CHECK(Region("GB").holiday(local_days{2021y / 12 / 28})->english == "Boxing Day");
    CHECK(holidays_on_weekdays("US", 2026y) ==
          std::vector<std::string>{"1/1 New Year's Day", "1/19 Martin Luther King Day", "2/16 Washington's Birthday",
                                   "5/25 Memorial Day", "6/19 Juneteenth", "7/3 Independence Day", "9/7 Labor Day",
                                   "10/12 Columbus Day", "11/11 Veterans Day", "11/26 Thanksgiving",
                                   "12/25 Christmas Day"});
    CHECK(Region("US").holiday(local_days{2021y / 12 / 31})->english == "New Year's Day");
}

TEST_CASE("weekends are those of the region") {
    const local_days friday{2026y / 3 / 6};
    CHECK_FALSE(Region("DE").is_weekend(friday));
    CHECK(Region("DE").is_weekend(friday + days{1}));
    CHECK(Region("SA").is_weekend(friday));
    CHECK_FALSE(Region("SA").is_weekend(friday + days{2}));
    CHECK(Region("").is_weekend(friday + days{2}));
    CHECK(Region("ZZ").is_weekend(friday + days{1}));
    CHECK(Region("not a region").code().empty());
}

TEST_CASE("working days are counted after the first day") {
    const Region germany("DE");
    const local_days thursday{2026y / 4 / 2}; // before Easter
    CHECK(working_days_after(germany, thursday, thursday, 10) == 0);
    CHECK(working_days_after(germany, thursday, thursday - days{3}, 10) == 0);
    CHECK(working_days_after(germany, thursday, thursday + days{4}, 10) == 0);
    CHECK(working_days_after(germany, thursday, thursday + days{5}, 10) == 1);
    CHECK(working_days_after(Region("US"), thursday, thursday + days{4}, 10) == 2);
    CHECK(working_days_after(germany, thursday, thursday + days{100000}, 10) == 11);
}

TEST_CASE("a domain tells the region where the country alone uses it") {
    CHECK(region_of_domain("example.de") == "DE");
    CHECK(region_of_domain("mail.example.co.uk") == "GB");
    CHECK(region_of_domain("at") == "AT");
    for (const std::string domain :
         {"example.com", "example.io", "example.me", "example.eu", "example", "example.xq", "example.d1", ""}) {
        INFO(domain);
        CHECK_FALSE(region_of_domain(domain));
    }
}

TEST_CASE("time zones know their summer time") {
    CHECK(offset_at("Europe/Berlin", sys_days{2026y / 1 / 10}) == 60min);
    CHECK(offset_at("Europe/Berlin", sys_days{2026y / 7 / 10}) == 120min);
    CHECK(offset_at("Asia/Kolkata", sys_days{2026y / 7 / 10}) == 330min);
    CHECK_FALSE(offset_at("Europe/Atlantis", sys_days{2026y / 7 / 10}));
    CHECK(Region("AT").time_zones() == std::vector<std::string>{"Europe/Vienna"});
    CHECK(Region("US").time_zones().size() == 4);
    CHECK(Region("").time_zones().empty());
}

TEST_CASE("every zone of the calendar data is known to ICU") {
    for (const auto& [region, zones] : calendar_data().time_zones) {
        for (const std::string& zone : zones) {
            INFO(region << " " << zone);
            CHECK(offset_at(zone, sys_days{2026y / 7 / 10}));
        }
    }
    CHECK(calendar_data().holidays.size() == 5);
}
