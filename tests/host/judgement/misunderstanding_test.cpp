// SPDX-License-Identifier: MPL-2.0
#include "advice/thread_requests.hpp"
#include "base/unicode.hpp"
#include "catch.hpp"

using namespace offhook;
using test::to_and_fro;

namespace {

advice::Warning misunderstanding(const test::Told& request) {
    return test::warning_of(request, advice::Kind::misunderstanding);
}

} // namespace

TEST_CASE("a question that is asked again after an answer is a misunderstanding") {
    const std::string again = "Thank you. And which wall does the fire door of the hall go into?";
    const auto in_draft = misunderstanding(to_and_fro(
        {"Hello Max,\n\ninto which wall of the hall does the fire door go?", "The fire door is green."}, again));
    CHECK(in_draft.severity == 2);
    CHECK(in_draft.rule == "question-repeated");
    REQUIRE(in_draft.spans.size() == 1);
    CHECK(again.substr(in_draft.spans[0].start, in_draft.spans[0].end - in_draft.spans[0].start) ==
          "And which wall does the fire door of the hall go into?");

    const auto in_answered_mail =
        misunderstanding(to_and_fro({"Bis wann liefern Sie die Türen für die Halle?", "Die Türen sind grün.",
                                     "Danke. Bis wann werden die Türen in die Halle geliefert?"},
                                    "Guten Tag Herr Hügel,"));
    CHECK(in_answered_mail.severity == 2);
    CHECK(in_answered_mail.spans.empty());
}

TEST_CASE("a question that is asked a third time is a strong sign") {
    const auto warning = misunderstanding(
        to_and_fro({"Into which wall of the hall does the fire door go?", "It is green.",
                    "Thanks. Which wall of the hall does the fire door go into?", "It closes by itself."},
                   "Good. But which wall of the hall is it that the fire door goes into?"));
    CHECK(warning.severity == 3);
    CHECK(warning.reason.find("for the third time") != std::string::npos);
}

TEST_CASE("who says that a question is asked again need not use all its words") {
    CHECK(misunderstanding(to_and_fro({"When will the doors of the northern hall be delivered?", "They are green."},
                                      "Once more: when are the doors delivered?"))
              .severity == 2);
    CHECK(misunderstanding(to_and_fro({"When will the doors of the northern hall be delivered?", "They are green."},
                                      "When are the doors delivered?"))
              .severity == 0);
}

TEST_CASE("questions about two matters are not the same") {
    for (const auto& [earlier, later] : std::vector<std::pair<std::string, std::string>>{
             {"Could you send me the signed invoice for March?", "Could you send me the signed invoice for April?"},
             {"Is the order 4711 for the hall confirmed?", "Is the order 4712 for the hall confirmed?"},
             {"How are you?", "How are you?"},
             {"Können Sie mir bitte Bescheid geben?", "Können Sie mir bitte noch Bescheid geben?"},
             {"Would Tuesday at three suit you?", "Would Thursday at three suit you?"},
             {"Is the door green?", "Is the window of the hall in the yard green?"}}) {
        CAPTURE(earlier, later);
        CHECK(misunderstanding(to_and_fro({earlier, "Yes, of course."}, later)).severity == 0);
    }
}

TEST_CASE("a reminder without an answer in between, a quote and a copied footer ask nothing again") {
    const std::string question = "Into which wall of the hall does the fire door go?";
    auto reminder = to_and_fro({question}, "I am still waiting. " + question);
    reminder.thread.front().from = reminder.draft.from;
    CHECK(misunderstanding(reminder).severity == 0);

    CHECK(misunderstanding(to_and_fro({question, "It is green."}, "Fine.\n\nOn Monday Jane Roe wrote:\n> " + question))
              .severity == 0);

    const std::string footer = "\n\nWere you satisfied with how our service handled your order?";
    CHECK(misunderstanding(
              to_and_fro({"The plan is done." + footer, "Thank you.", "The door is done." + footer}, "Good."))
              .severity == 0);
}

TEST_CASE("a repeated question that has been settled since is none") {
    CHECK(misunderstanding(to_and_fro({"Into which wall of the hall does the fire door go?", "It is green.",
                                       "Thanks. Which wall of the hall does the fire door go into?",
                                       "Into the left one.", "Thank you."},
                                      "You are welcome."))
              .severity == 0);
}
