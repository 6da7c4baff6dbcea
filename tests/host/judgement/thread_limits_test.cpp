// SPDX-License-Identifier: MPL-2.0
// What decides about a thread, on either side of each limit.
#include "catch.hpp"
#include "judgement/invented_rules.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace offhook;
namespace json = boost::json;

namespace {

constexpr const char* jane = "jane@example.org";
constexpr const char* max = "max@example.com";

json::object mail(std::string_view from, std::string_view text) {
    return {{"from", from}, {"text", text}};
}

/// Mails by turns, the last one by Max.
json::array to_and_fro(const std::vector<std::string>& texts) {
    json::array thread;
    for (std::size_t index = 0; index < texts.size(); ++index) {
        thread.push_back(mail((texts.size() - index) % 2 == 0 ? jane : max, texts[index]));
    }
    return thread;
}

json::object reply_to(const json::array& thread, std::string_view draft, json::object more = {}) {
    more["locale"] = "en";
    more["me"] = json::array{jane};
    more["thread"] = thread;
    more["draft"] = {{"text", draft}};
    return test::server_with_invented_rules()("check", more);
}

std::int64_t severity(std::string_view kind, const json::array& thread, std::string_view draft) {
    return test::severity_in(reply_to(thread, draft), kind);
}

std::int64_t repeated(std::string_view earlier, std::string_view draft) {
    return severity("misunderstanding", {mail(jane, earlier), mail(max, "Wub.")}, draft);
}

} // namespace

TEST_CASE("the newest twelve mails are read") {
    const auto repeated_over = [](std::size_t mails_since) {
        json::array thread{mail(jane, "Which paint covers doors?")};
        for (std::size_t index = 0; index < mails_since; ++index) {
            thread.push_back(mail(max, "Wub."));
        }
        return severity("misunderstanding", thread, "And now: which paint covers doors?");
    };
    CHECK(repeated_over(11) == 2);
    CHECK(repeated_over(12) == 0);
}

TEST_CASE("of mails that only their subject ties to the thread the answered one alone is read") {
    json::object weak = mail(max, "Korkseven.");
    weak["weak"] = true;
    CHECK(severity("complaint", {weak}, "") == 3);
    json::object question = mail(jane, "Which paint covers doors?");
    const std::string again = "And now: which paint covers doors?";
    CHECK(severity("misunderstanding", {question, mail(max, "Wub.")}, again) == 2);
    question["weak"] = true;
    CHECK(severity("misunderstanding", {question, mail(max, "Wub.")}, again) == 0);
}

TEST_CASE("of an earlier mail 64 KiB are read") {
    const auto complaint_ending_at = [](std::size_t bytes) {
        const std::string word = "korkseven";
        return severity("complaint", {mail(max, std::string(bytes - word.size() - 1, '\n') + " " + word)}, "");
    };
    CHECK(complaint_ending_at(65536) == 3);
    CHECK(complaint_ending_at(65537) == 0);
}

TEST_CASE("three words make two questions the same, two where the writer says so") {
    CHECK(repeated("Which paint covers doors?", "Doors: which paint covers?") == 2);
    CHECK(repeated("Which paint doors?", "Doors: which paint?") == 0);
    CHECK(repeated("Which paint doors?", "Once more: which doors paint?") == 2);
    CHECK(repeated("Which paint?", "Once more, which paint?") == 0);
}

TEST_CASE("a question that holds more than twice as many words is another") {
    CHECK(repeated("Which paint covers doors?", "Paint, covers, doors, window, kitchen, yellow?") == 2);
    CHECK(repeated("Which paint covers doors?", "Paint, covers, doors, window, kitchen, yellow, brown?") == 0);
}

TEST_CASE("who asks again uses two thirds of the words") {
    CHECK(repeated("Which paint covers doors?", "Once more: which paint doors, window?") == 2);
    CHECK(repeated("Which paint covers doors, window?", "Once more: paint, doors, yellow, kitchen?") == 0);
}

TEST_CASE("words are the same that begin with the same six letters") {
    CHECK(repeated("Paint the electric doors?", "Doors paint the electronic?") == 2);
    CHECK(repeated("Paint the program doors?", "Doors paint the progress?") == 0);
}

TEST_CASE("fifty questions of a mail are compared") {
    const auto repeated_after = [](int questions) {
        std::string mail;
        for (int question = 0; question < questions; ++question) {
            mail += "Wubble number " + std::to_string(question) + " zork? ";
        }
        return repeated(mail + "Which paint covers doors?", "Doors: which paint covers?");
    };
    CHECK(repeated_after(49) == 2);
    CHECK(repeated_after(50) == 0);
}

TEST_CASE("a third time is one too many") {
    const std::vector<std::string> twice = {"Which paint covers doors?", "Wub.", "Doors: which paint covers?", "Wub."};
    CHECK(severity("misunderstanding", to_and_fro(twice), "Wub.") == 0);
    CHECK(severity("misunderstanding", to_and_fro(twice), "Covers: which paint doors?") == 3);
}

TEST_CASE("two uses of each form of address look translated") {
    const auto translation = [](std::string_view text) { return severity("translation", {mail(max, text)}, ""); };
    const std::string german = "Wir haben das nun auch für alle und mit dem, was wir noch hier haben, und es ist so. ";
    CHECK(translation(german + "Wenn Sie da sind und Sie es sehen, wirst du es dir und mir nehmen, du.") == 2);
    CHECK(translation(german + "Wenn Sie da sind und er es sieht, wirst du es dir und mir nehmen, du.") == 0);
    CHECK(translation(german + "Wenn Sie da sind und Sie es sehen, wirst du es mir nehmen.") == 0);
}

TEST_CASE("a thread is long from the turns that the person set, and strongly so from two thirds more on") {
    struct Case {
        int setting;
        int turns;
        int severity;
    };
    for (const auto& [setting, turns, expected] : std::vector<Case>{{6, 4, 0},
                                                                    {6, 5, 1},
                                                                    {6, 6, 2},
                                                                    {6, 9, 2},
                                                                    {6, 10, 3},
                                                                    {3, 2, 1},
                                                                    {3, 4, 2},
                                                                    {3, 5, 3},
                                                                    {4, 6, 2},
                                                                    {4, 7, 3},
                                                                    {5, 8, 2},
                                                                    {5, 9, 3}}) {
        INFO(turns << " turns of " << setting);
        const json::array thread = to_and_fro(std::vector<std::string>(static_cast<std::size_t>(turns - 1), "Wub."));
        const json::object reply = reply_to(thread, "Wub.", {{"settings", {{"turns", setting}}}});
        CHECK(test::severity_in(reply, "long-thread") == expected);
    }
}

TEST_CASE("earlier mails are wanted where they could make the thread nearly long") {
    const auto wants = [](int named) {
        json::object answered = mail(max, "Wub.");
        json::array references;
        for (int index = 0; index < named; ++index) {
            references.emplace_back(json::string("m" + std::to_string(index)));
        }
        answered["references"] = references;
        return reply_to({answered}, "Wub.").contains("wants");
    };
    CHECK_FALSE(wants(2));
    CHECK(wants(3));
}

TEST_CASE("a side's tone rises over three mails, each harsher than the one before, up to a warning") {
    const auto conflict = [](const std::vector<std::string>& others) {
        std::vector<std::string> mails;
        for (const std::string& words : others) {
            mails.insert(mails.end(), {"Wub.", words});
        }
        return severity("conflict", to_and_fro(mails), "Wub.");
    };
    CHECK(conflict({"Zorkone.", "Zorktwo.", "Zorkfour."}) == 2);
    CHECK(conflict({"Zorkone.", "Zorktwo.", "Zorkthree."}) == 0);
    CHECK(conflict({"Zorktwo.", "Zorktwo.", "Zorkfour."}) == 0);
    CHECK(conflict({"Zorktwo.", "Zorkfour.", "Zorkfour."}) == 0);
    CHECK(conflict({"Zorktwo.", "Zorkfour."}) == 0);
}

TEST_CASE("both sides are sharp from a warning on") {
    CHECK(severity("conflict", {mail(max, "Zorkfour.")}, "Zorkfour.") == 3);
    CHECK(severity("conflict", {mail(max, "Zorkthree.")}, "Zorkfour.") == 0);
    CHECK(severity("conflict", {mail(max, "Zorkfour.")}, "Zorkthree.") == 0);
}

TEST_CASE("a search for a date weighs by its moves, its proposals and what was turned down") {
    const std::string proposal = "Proposalwub.";
    const std::string decline = "Declinewub.";
    const auto scheduling = [](const std::vector<std::string>& mails, const std::string& draft) {
        return severity("scheduling", to_and_fro(mails), draft);
    };
    CHECK(scheduling({}, proposal) == 0);
    CHECK(scheduling({proposal}, proposal) == 1);
    CHECK(scheduling({proposal, proposal}, proposal) == 2);
    CHECK(scheduling({proposal}, decline) == 2);
    CHECK(scheduling({decline}, decline) == 0);
    CHECK(scheduling({proposal, decline}, proposal) == 2);
    CHECK(scheduling({proposal, decline, proposal}, proposal) == 3);
    CHECK(scheduling({proposal, proposal, proposal}, proposal) == 2);
    CHECK(scheduling({proposal, proposal, "Agreementwub."}, "Wub.") == 0);
    CHECK(scheduling({proposal, proposal, "Wub.", "Wub."}, "") == 1);
    CHECK(scheduling({proposal, proposal, "Wub.", "Wub."}, "Wub.") == 0);
}
