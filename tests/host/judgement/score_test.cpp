// SPDX-License-Identifier: MPL-2.0
// How the weights of rules add up to a severity, on either side of each limit: with rules of words that nobody has,
// each of them named for its weight.
#include "catch.hpp"
#include "judgement/invented_rules.hpp"

#include <string>

using namespace offhook;
namespace json = boost::json;

namespace {

std::int64_t tone(const std::string& draft) {
    return test::severity_in(
        test::server_with_invented_rules()("check", {{"locale", "en"}, {"draft", {{"text", draft}}}}), "tone");
}

/// Of a complaint with so many sentences in all.
std::int64_t complaint(std::string mail, int sentences = 5) {
    for (int sentence = 1; sentence < sentences; ++sentence) {
        mail += " Wub wub.";
    }
    const json::object earlier{{"from", "max@example.com"}, {"text", mail}};
    return test::severity_in(
        test::server_with_invented_rules()(
            "check", {{"locale", "en"}, {"draft", {{"text", ""}}}, {"thread", json::array{earlier}}}),
        "complaint");
}

} // namespace

TEST_CASE("the packs of this test have no problems") {
    for (const rules::Problem& problem : test::server_with_invented_rules().rule_book().problems()) {
        FAIL_CHECK(problem.file << ":" << problem.line << ": " << problem.cause);
    }
}

TEST_CASE("2 is a hint, 4 a warning, 7 strong") {
    CHECK(tone("Zorkone.") == 0);
    CHECK(tone("Zorktwo.") == 1);
    CHECK(tone("Zorkthree.") == 1);
    CHECK(tone("Zorkfour.") == 2);
    CHECK(tone("Zorksix.") == 2);
    CHECK(tone("Zorkseven.") == 3);
}

TEST_CASE("rules in a sentence add up, of those that are hints the heaviest counts, and each rule once") {
    CHECK(tone("Zorkthree zorkthreee.") == 2); // 6
    CHECK(tone("Zorkthree zorkfour.") == 3);   // 7
    CHECK(tone("Zorktwo zorktwoo.") == 1);     // 2
    CHECK(tone("Zorkone zorktwo.") == 1);      // 2
    CHECK(tone("Zorkone zorktwo zorkfour.") == 2);
    CHECK(tone("Zorktwo zorkone zorkfour.") == 2);
    CHECK(tone("Zorktwo zorkfive.") == 3);
    CHECK(tone("Zorkfour zorkfour.") == 2);
}

TEST_CASE("to the worst sentence half of what the others hold is added, without hints") {
    CHECK(tone("Zorkfour. Zorkfour.") == 2);             // 4 + 2
    CHECK(tone("Zorkfive. Zorkfour.") == 3);             // 5 + 2
    CHECK(tone("Zorksix. Zorktwo.") == 2);               // 6
    CHECK(tone("Zorktwo. Zorksix.") == 2);               // 6
    CHECK(tone("Zorksix. Zorkthree.") == 3);             // 6 + 1
    CHECK(tone("Zorkfive. Zorkthree.") == 2);            // 5 + 1
    CHECK(tone("Zorkfour. Zorkthree. Zorkthree.") == 3); // 4 + 3
}

TEST_CASE("upgraders and downgraders change a sentence by three at the most, and their own alone") {
    CHECK(tone("Zorkthree zupfour.") == 2);   // 3 + 3
    CHECK(tone("Zorkfour zupfour.") == 3);    // 4 + 3
    CHECK(tone("Zorkseven zdownfour.") == 2); // 7 - 3
    CHECK(tone("Zorksix zdownfour.") == 1);   // 6 - 3
    CHECK(tone("Zorkthree. Zupfour.") == 1);
    CHECK(tone("Zorkseven. Zdownfour.") == 3);
    CHECK(tone("Zupfour.") == 0);
}

TEST_CASE("modality of the whole mail counts once, and by three at the most") {
    CHECK(tone("Zorkthree. Zmailfour.") == 2);         // 3 + 3
    CHECK(tone("Zorkfour. Zmailfour.") == 3);          // 4 + 3
    CHECK(tone("Zorkfour. Zmailtwo. Zmailtwo.") == 2); // 4 + 2
    CHECK(tone("Zorkfive. Zmailtwo. Zmailtwo.") == 3); // 5 + 2
}

TEST_CASE("a complaint of at most two sentences weighs more, where it is a hint at least") {
    CHECK(complaint("Korktwo.", 2) == 2);
    CHECK(complaint("Korktwo.", 3) == 1);
    CHECK(complaint("Korkone.", 1) == 0);
}

TEST_CASE("in a mail of more than twenty sentences a complaint weighs one less for every ten") {
    CHECK(complaint("Korkseven.", 29) == 3);
    CHECK(complaint("Korkseven.", 30) == 2);
    CHECK(complaint("Korkfour.", 29) == 2);
    CHECK(complaint("Korkfour.", 30) == 1);
    CHECK(complaint("Korkfour.", 49) == 1);
    CHECK(complaint("Korkfour.", 50) == 0);
}

TEST_CASE("what speaks against a complaint is taken off once") {
    CHECK(complaint("Korkseven. Krelieftwo. Krelieftwo.") == 2);
    CHECK(complaint("Korkfour. Krelieftwo. Krelieftwo.") == 1);
}

TEST_CASE("at most a hundred places are marked, and those that touch are one") {
    const auto spans = [&](const std::string& draft) {
        const json::object reply =
            test::server_with_invented_rules()("check", {{"locale", "en"}, {"draft", {{"text", draft}}}});
        return reply.at("warnings").at(0).at("spans").as_array();
    };
    const auto marked = [&](int places) {
        std::string draft;
        for (int place = 0; place < places; ++place) {
            draft += "Zorkseven. ";
        }
        return spans(draft).size();
    };
    CHECK(marked(99) == 99);
    CHECK(marked(100) == 100);
    CHECK(marked(101) == 100);
    CHECK(spans("Zorkseven zorksix.").size() == 2);
}
