// SPDX-License-Identifier: MPL-2.0
#include "advice/thread_requests.hpp"
#include "catch.hpp"
#include "judgement/kinds/date_search.hpp"

using namespace offhook;
using advice::DateMove;
using advice::DateSearch;
using test::to_and_fro;

namespace {

advice::Warning scheduling(const test::Told& request) {
    return test::warning_of(request, advice::Kind::scheduling);
}

constexpr DateMove asks = {true, false, false, false};
constexpr DateMove states = {false, true, false, false};
constexpr DateMove declines = {false, false, true, false};
constexpr DateMove counters = {true, false, true, false};
constexpr DateMove agrees = {false, false, false, true};

DateSearch after(const std::vector<DateMove>& moves) {
    DateSearch search;
    bool own = false;
    for (const DateMove& move : moves) {
        search.follow(move, own);
        own = !own;
    }
    return search;
}

} // namespace

TEST_CASE("each proposal after another side's move is a round") {
    CHECK(after({asks}).rounds() == 1);
    CHECK(after({asks, counters}).rounds() == 2);
    CHECK(after({asks, counters, states}).rounds() == 3);
    CHECK(after({asks, declines, asks}).rounds() == 2);
    CHECK(after({asks, declines, {}, asks}).rounds() == 2);
    CHECK(after({asks, {}, asks}).rounds() == 1);
    CHECK(after({asks, counters, {}}).rounds() == 2);
    CHECK(after({asks, {}, counters}).rounds() == 2);
}

TEST_CASE("an agreement ends the search, whatever was before it") {
    CHECK(after({asks, counters, agrees}).rounds() == 0);
    CHECK(after({asks, counters, agrees}).moves() == 0);
    CHECK(after({asks, counters, agrees, asks}).rounds() == 1);
    const DateMove agrees_with_the_date = {false, true, false, true};
    CHECK(after({asks, agrees_with_the_date}).moves() == 0);
    const DateMove agrees_but_asks = {true, false, false, true};
    CHECK(after({asks, agrees_but_asks}).rounds() == 2);
    CHECK(after({declines, agrees_with_the_date}).rounds() == 1);
}

TEST_CASE("three mails about other things end the search") {
    CHECK(after({asks, counters, {}, {}}).moves() == 2);
    CHECK(after({asks, counters, {}, {}, {}}).moves() == 0);
    CHECK(after({asks, counters, {}, {}, {}, asks}).rounds() == 1);
    CHECK(after({asks, {}, counters, {}}).rounds() == 2);
    const auto open = [](std::string draft) {
        return scheduling(to_and_fro({"Could we meet on Tuesday at 10?",
                                      "Tuesday does not work for me, sorry. How about "
                                      "Thursday at 3?",
                                      "I am away on Thursday.", "Thank you for the plan.", "You are welcome."},
                                     std::move(draft)))
            .severity;
    };
    CHECK(open("") >= 2);
    CHECK(open("The plan is not the newest one.") == 0);
}

TEST_CASE("one proposal is no negotiation") {
    CHECK(scheduling(to_and_fro({}, "Hello Max, could we meet on Tuesday at 10?")).severity == 0);
}

TEST_CASE("a proposal that was turned down, with a new one, is worth a call") {
    const auto english = scheduling(
        to_and_fro({"Could we meet on Tuesday at 10?", "Tuesday does not work for me, sorry. How about Thursday at 3?"},
                   "I am away on Thursday. Would Friday morning suit you?"));
    CHECK(english.severity >= 2);
    CHECK(english.reason.starts_with("This is the third round of proposed dates, and none is agreed yet."));
    auto german = to_and_fro({"Können wir uns am Dienstag um 10 Uhr treffen?",
                              "Dienstag passt mir leider nicht. Wie wäre es am Donnerstag um 15 Uhr?"},
                             "Am Donnerstag bin ich leider nicht da. Ginge es bei Ihnen am Freitag?");
    german.locale = Language::german;
    CHECK(scheduling(german).severity >= 2);
    CHECK(
        scheduling(german).reason.starts_with("Das ist die dritte Runde mit Terminvorschlägen, noch keine Einigung."));
}

TEST_CASE("a date that was turned down without another one is told as such") {
    const auto warning = scheduling(
        to_and_fro({"Could we meet on Tuesday at 10?"}, "Tuesday does not work for me, sorry. I am away that week."));
    CHECK(warning.severity == 2);
    CHECK(warning.reason.starts_with("A date was proposed and turned down"));
}

TEST_CASE("what is agreed is no negotiation any more") {
    CHECK(scheduling(to_and_fro({"Could we meet on Tuesday at 10?", "Tuesday at 10 works for me, see you then."},
                                "Great, looking forward to it."))
              .severity == 0);
    CHECK(scheduling(to_and_fro({"Could we meet on Tuesday at 10?"}, "Perfect, I can do Tuesday at 10.")).severity ==
          0);
}

TEST_CASE("an automatic reply turns no date down") {
    auto request = to_and_fro({"Hello Max.", "Hello Jane.", "Could we meet on Tuesday at 10?",
                               "I am out of the office until Monday and can't make Tuesday."},
                              "Would Friday suit you instead?");
    CHECK(scheduling(request).severity == 2);
    request.thread.back().headers = {{"auto-submitted", "auto-replied"}};
    CHECK(scheduling(request).severity < 2);
}
