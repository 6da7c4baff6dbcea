// SPDX-License-Identifier: MPL-2.0
#include "advice/thread_requests.hpp"
#include "catch.hpp"

using namespace offhook;
using test::to_and_fro;

namespace {

const std::string civil = "Thank you for the plan, I will look at it on Monday.";
const std::string sharp = "Your plan is useless.";
const std::string harsh = "You are completely incompetent. Your plan is useless and you are an utter disgrace.";

advice::Warning conflict(const test::Told& request) {
    return test::warning_of(request, advice::Kind::conflict);
}

} // namespace

TEST_CASE("harsh words on both sides are a conflict, on one side they are not") {
    const auto both = conflict(to_and_fro({harsh}, harsh));
    CHECK(both.severity == 3);
    CHECK(both.rule == "heat-on-both-sides");
    CHECK(conflict(to_and_fro({harsh}, civil)).severity == 0);
    CHECK(conflict(to_and_fro({civil}, harsh)).severity == 0);
}

TEST_CASE("for an empty draft the writer's last mail stands") {
    CHECK(conflict(to_and_fro({harsh, harsh}, "")).severity == 3);
    CHECK(conflict(to_and_fro({civil, harsh}, "")).severity == 0);
}

TEST_CASE("a side whose mails get harsher one by one heats the thread up") {
    const auto others = conflict(to_and_fro({civil, civil, sharp, civil, harsh}, civil));
    CHECK(others.severity == 2);
    CHECK(others.rule == "heat-rising");
    const auto own = conflict(to_and_fro({civil, civil, sharp, civil}, harsh));
    CHECK(own.severity == 2);
    CHECK(own.reason != others.reason);
}

TEST_CASE("what cools down again is no conflict") {
    CHECK(conflict(to_and_fro({harsh, civil, sharp, civil, civil}, civil)).severity == 0);
    CHECK(conflict(to_and_fro({civil, civil, harsh, civil, sharp}, civil)).severity == 0);
}

TEST_CASE("a machine's words heat nothing up") {
    auto request = to_and_fro({harsh}, harsh);
    request.thread.back().headers = {{"auto-submitted", "auto-replied"}};
    CHECK(conflict(request).severity == 0);
}
