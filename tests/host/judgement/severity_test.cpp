// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "judgement/severity.hpp"

using namespace offhook;
using classifier::Head;

namespace {

// 30, 10, 5, 2 and half an alarm of 1,000 ordinary mails.
constexpr classifier::HeadModel model{0, 1, {1, 2, 3, 4, 5}};

int severity(Head head, int by_rules, float score) {
    return advice::severity_of_head(head, by_rules, score, model);
}

} // namespace

TEST_CASE("the classifier vetoes what rules found in a mail that reads like an ordinary one") {
    CHECK(severity(Head::tone, 3, 1) == 0);
    CHECK(severity(Head::tone, 3, 2) == 1);
    CHECK(severity(Head::tone, 3, 2.5F) == 2);
    CHECK(severity(Head::tone, 2, 3) == 1);
    CHECK(severity(Head::tone, 2, 3.5F) == 2);
    CHECK(severity(Head::complaint, 3, 3) == 1);
    CHECK(severity(Head::complaint, 2, 3.5F) == 2);
}

TEST_CASE("the classifier finds what rules missed, and says so without being strong") {
    CHECK(severity(Head::tone, 0, 4) == 1);
    CHECK(severity(Head::tone, 0, 4.5F) == 2);
    CHECK(severity(Head::tone, 0, 100) == 2);
    CHECK(severity(Head::refusal, 0, 3.5F) == 2);
    CHECK(severity(Head::conflict, 0, 3.5F) == 1);
}

TEST_CASE("a strong warning needs a strong rule that is not vetoed") {
    CHECK(severity(Head::tone, 3, 4.5F) == 3);
    CHECK(severity(Head::tone, 2, 100) == 2);
}
