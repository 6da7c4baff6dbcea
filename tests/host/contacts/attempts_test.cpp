// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "contacts/attempts.hpp"

using namespace offhook;
using ledger::Outcome;

namespace {

ledger::Call call(const std::string& at, Outcome outcome) {
    ledger::Call made;
    made.key = at;
    made.at = *calendar::read_moment(at);
    made.outcome = outcome;
    return made;
}

contacts::Attempts attempts(const std::vector<ledger::Call>& calls, const std::string& now,
                            const contacts::AttemptRule& rule = {}, const std::string& region = "DE") {
    return contacts::count_attempts(calls, rule, *calendar::read_moment(now), calendar::Region(region));
}

} // namespace

TEST_CASE("unanswered calls are attempts, wrong numbers are not") {
    const std::vector<ledger::Call> calls = {
        call("2026-03-02T10:00:00+01:00", Outcome::no_answer), call("2026-03-03T10:00:00+01:00", Outcome::wrong_number),
        call("2026-03-04T10:00:00+01:00", Outcome::busy), call("2026-03-05T10:00:00+01:00", Outcome::voicemail)};
    const contacts::Attempts three = attempts(calls, "2026-03-05T12:00:00+01:00");
    CHECK(three.count == 3);
    CHECK(three.are_enough());
    CHECK(three.since == calls.front().at);
    CHECK_FALSE(attempts({calls[0], calls[1], calls[2]}, "2026-03-05T12:00:00+01:00").are_enough());
    CHECK(attempts({}, "2026-03-05T12:00:00+01:00").count == 0);
    CHECK_FALSE(attempts({}, "2026-03-05T12:00:00+01:00").since);
}

TEST_CASE("a conversation begins the count again, by its time and not by its place in the list") {
    for (const Outcome outcome : {Outcome::reached, Outcome::they_called}) {
        const std::vector<ledger::Call> calls = {call("2026-03-05T10:00:00+01:00", Outcome::no_answer),
                                                 call("2026-03-02T10:00:00+01:00", Outcome::no_answer),
                                                 call("2026-03-04T10:00:00+01:00", outcome),
                                                 call("2026-03-03T10:00:00+01:00", Outcome::no_answer)};
        CHECK(attempts(calls, "2026-03-05T12:00:00+01:00").count == 1);
    }
}

TEST_CASE("attempts count for ten working days of the region") {
    // From Thursday 2 April 2026, over Easter: the tenth working day is Friday 17 April in the USA, Monday 20 April in
    // Germany.
    const std::vector<ledger::Call> calls = {call("2026-04-02T10:00:00+02:00", Outcome::no_answer)};
    CHECK(attempts(calls, "2026-04-17T10:00:00+02:00").count == 1);
    CHECK(attempts(calls, "2026-04-20T10:00:00+02:00").count == 1);
    CHECK(attempts(calls, "2026-04-21T10:00:00+02:00").count == 0);
    CHECK(attempts(calls, "2026-04-16T10:00:00+02:00", {}, "US").count == 1);
    CHECK(attempts(calls, "2026-04-17T10:00:00+02:00", {}, "US").count == 0);
    CHECK(attempts(calls, "2026-04-08T10:00:00+02:00", {3, 2}).count == 1);
    CHECK(attempts(calls, "2026-04-09T10:00:00+02:00", {3, 2}).count == 0);
}

TEST_CASE("the limit is that of the setting") {
    const std::vector<ledger::Call> calls = {call("2026-03-02T10:00:00+01:00", Outcome::busy)};
    CHECK(attempts(calls, "2026-03-02T12:00:00+01:00", {1, 10}).are_enough());
    CHECK(attempts(calls, "2026-03-02T12:00:00+01:00", {1, 10}).limit == 1);
}
