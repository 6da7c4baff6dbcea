// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "contacts/quiet_hours.hpp"
#include "contacts/quiet_hours_reason.hpp"

using namespace offhook;

namespace {

ledger::Contact contact(const std::string& address, const std::string& region = "", const std::string& zone = "") {
    ledger::Contact known;
    known.address = address;
    known.region = region;
    known.time_zone = zone;
    return known;
}

/// From when on to call, and why, in both languages; all empty where a call fits now.
struct Told {
    std::string until;
    std::string english;
    std::string german;
};

Told told(const ledger::Contact& whom, const std::string& now, const std::string& own_region = "DE") {
    const auto quiet =
        contacts::quiet_time_of(contacts::whereabouts_of(whom, own_region), *calendar::read_moment(now), {});
    if (!quiet) {
        return {};
    }
    return {calendar::write_moment(quiet->until), contacts::reason_of(*quiet, Language::english),
            contacts::reason_of(*quiet, Language::german)};
}

} // namespace

TEST_CASE("by day and on working days a call fits") {
    for (const std::string now :
         {"2026-03-02T08:00:00+01:00", "2026-03-02T19:59:59+01:00", "2026-03-06T12:00:00+01:00"}) {
        INFO(now);
        CHECK(told(contact("max@example.com"), now).until.empty());
    }
}

TEST_CASE("in the evening a call waits for the next working day") {
    const Told evening = told(contact("max@example.com"), "2026-03-02T22:14:00+01:00");
    CHECK(evening.until == "2026-03-03T09:00:00+01:00");
    CHECK(evening.english == "It is 22:14. Call tomorrow from 9:00.");
    CHECK(evening.german == "Es ist 22:14 Uhr. Rufen Sie morgen ab 9:00 Uhr an.");
    const Told early = told(contact("max@example.com"), "2026-03-02T06:30:00+01:00");
    CHECK(early.until == "2026-03-02T09:00:00+01:00");
    CHECK(early.english == "It is 6:30. Call today from 9:00.");
    CHECK(early.german == "Es ist 6:30 Uhr. Rufen Sie heute ab 9:00 Uhr an.");
    CHECK(told(contact("max@example.com"), "2026-03-02T20:00:00+01:00").until == "2026-03-03T09:00:00+01:00");
}

TEST_CASE("weekends and public holidays are respected") {
    const Told saturday = told(contact("max@example.com"), "2026-03-07T11:00:00+01:00");
    CHECK(saturday.until == "2026-03-09T09:00:00+01:00");
    CHECK(saturday.english == "It is Saturday. Call on Monday from 9:00.");
    CHECK(saturday.german == "Heute ist Samstag. Rufen Sie am Montag ab 9:00 Uhr an.");
    const Told good_friday = told(contact("max@example.com"), "2026-04-03T11:00:00+02:00");
    CHECK(good_friday.until == "2026-04-07T09:00:00+02:00");
    CHECK(good_friday.english == "It is a public holiday: Good Friday. Call on Tuesday from 9:00.");
    CHECK(good_friday.german == "Heute ist Feiertag: Karfreitag. Rufen Sie am Dienstag ab 9:00 Uhr an.");
    // The clocks change in that night.
    CHECK(told(contact("max@example.at"), "2026-03-27T21:00:00+01:00").until == "2026-03-30T09:00:00+02:00");
}

TEST_CASE("the hour is that of the contact's place") {
    const Told by_domain = told(contact("max@example.co.uk"), "2026-03-02T08:30:00+01:00");
    CHECK(by_domain.until == "2026-03-02T09:00:00Z");
    CHECK(by_domain.english == "It is 7:30 there. Call today from 9:00 (10:00 your time).");
    CHECK(by_domain.german == "Dort ist es 7:30 Uhr. Rufen Sie heute ab 9:00 Uhr an (bei Ihnen 10:00 Uhr).");
    const Told by_zone = told(contact("max@example.com", "", "Asia/Tokyo"), "2026-03-02T15:00:00+01:00");
    CHECK(by_zone.until == "2026-03-03T09:00:00+09:00");
    CHECK(by_zone.english == "It is 23:00 there. Call tomorrow from 9:00 (1:00 your time).");
    CHECK(told(contact("max@example.com", "US", "America/Los_Angeles"), "2026-03-03T06:00:00+01:00").english ==
          "It is 21:00 there. Call today from 9:00 (18:00 your time).");
    CHECK(told(contact("max@example.de", "GB"), "2026-03-02T08:30:00+01:00").until == "2026-03-02T09:00:00Z");
    CHECK(told(contact("max@example.com"), "2026-03-02T08:30:00+01:00", "").until.empty());
}

TEST_CASE("in a wide country a call fits when it does in all its zones") {
    CHECK_FALSE(
        told(contact("max@example.com", "US"), "2026-03-02T16:00:00+01:00").until.empty()); // 7:00 in Los Angeles
    CHECK(told(contact("max@example.com", "US"), "2026-03-02T17:00:00+01:00").until.empty());
    CHECK(told(contact("max@example.com", "US", "America/New_York"), "2026-03-02T16:00:00+01:00").until.empty());
}
