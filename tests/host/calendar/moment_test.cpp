// SPDX-License-Identifier: MPL-2.0
#include "calendar/moment.hpp"
#include "catch.hpp"

using namespace offhook::calendar;
using namespace std::chrono;

TEST_CASE("a date and time of RFC 3339 is read and written as it was") {
    for (const std::string text : {"2026-03-02T09:00:00Z", "2026-03-02T09:00:00+01:00", "2026-03-01T23:59:59-09:30",
                                   "1970-01-01T00:00:00Z", "9999-12-31T23:59:59Z", "2024-02-29T12:00:00+05:45"}) {
        INFO(text);
        const auto moment = read_moment(text);
        REQUIRE(moment);
        CHECK(write_moment(*moment) == text);
    }
    CHECK(read_moment("2026-03-02T09:00:00+01:00")->time == sys_days{2026y / 3 / 2} + 8h);
    CHECK(write_moment(*read_moment("2026-03-02t09:00:00.123456z")) == "2026-03-02T09:00:00Z");
    CHECK(write_moment(*read_moment("2026-03-02 09:00:60+00:00")) == "2026-03-02T09:01:00Z");
}

TEST_CASE("what is no date and time of RFC 3339 is refused") {
    for (const std::string text :
         {"", "2026", "2026-03-02", "2026-03-02T09:00:00", "2026-03-02T09:00Z", "2026-13-02T09:00:00Z",
          "2026-02-29T09:00:00Z", "2026-03-02T24:00:00Z", "2026-03-02T09:60:00Z", "2026-03-02T09:00:00+24:00",
          "2026-03-02T09:00:00+0100", "2026-03-02T09:00:00.Z", "2026-03-02T09:00:00Z ", "1969-12-31T23:59:59Z",
          "-026-03-02T09:00:00Z", "２０２６-03-02T09:00:00Z"}) {
        INFO(text);
        CHECK_FALSE(read_moment(text));
    }
}

TEST_CASE("a date and time before 1970 is read, but is no moment of the calendar") {
    const auto moment = read_date_time("1969-12-31T23:59:58Z");
    REQUIRE(moment);
    CHECK(moment->time == sys_days{1970y / 1 / 1} - 2s);
    CHECK_FALSE(read_moment("1969-12-31T23:59:58Z"));
    CHECK_FALSE(read_date_time("1969-12-31"));
}

TEST_CASE("the day of a moment is that of its place") {
    CHECK(day_of(*read_moment("2026-03-02T00:30:00+01:00")) == local_days{2026y / 3 / 2});
    CHECK(day_of(*read_moment("2026-03-01T23:30:00Z")) == local_days{2026y / 3 / 1});
}
