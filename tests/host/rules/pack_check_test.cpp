// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "rules/checks/pack_check.hpp"

#include <algorithm>
#include <string>

using namespace offhook;
using namespace offhook::rules;

namespace {

const std::string header = "[pack]\nid = \"own-en\"\nsubject = \"tone\"\nlanguage = \"en\"\nversion = \"1\"\n"
                           "author = \"Jane Roe\"\nlicence = \"MPL-2.0\"\n";

/// A rule, its fields as TOML; what is not given is sound.
struct RuleText {
    std::string id = "grumble";
    std::string frame = "a frame";
    std::string patterns = "[\"grumbling answer\"]";
    std::string unless = "[]";
    std::string reason_de = "Das klingt mürrisch.";
    std::string reason_en = "This sounds grumpy.";
    std::string matches = "[\"A grumbling answer.\"]";
    std::string spares = "[\"An answer.\"]";

    std::string toml() const {
        return "[[rule]]\nid = \"" + id + "\"\nframe = \"" + frame + "\"\nweight = 4\npatterns = " + patterns +
               "\nunless = " + unless + "\nreason.de = \"" + reason_de + "\"\nreason.en = \"" + reason_en +
               "\"\nmatches = " + matches + "\nspares = " + spares + "\n";
    }
};

Lexicon small_lexicon() {
    Lexicon lexicon;
    lexicon.file = "lexicon.toml";
    lexicon.language = Language::english;
    lexicon.sets["negation"] = {{"@no", 1}};
    lexicon.sets["no"] = {{"no", 2}, {"not", 2}};
    lexicon.sets["mood"] = {{"grumpy", 3}};
    lexicon.sets["idle"] = {{"idle", 4}};
    return lexicon;
}

std::vector<Problem> check(const std::string& toml) {
    std::vector<Problem> problems;
    const auto pack = read_pack(toml, "own.toml", problems);
    REQUIRE(pack);
    REQUIRE(problems.empty());
    check_pack(small_lexicon(), *pack, problems);
    return problems;
}

std::vector<Problem> check(const RuleText& rule) {
    return check(header + rule.toml());
}

/// The one problem that is wanted, and no other.
void require_one(const std::vector<Problem>& problems, bool is_warning, const std::string& cause, std::uint32_t line) {
    for (const Problem& problem : problems) {
        UNSCOPED_INFO(problem.line << ": " << problem.cause);
    }
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().file == "own.toml");
    CHECK(problems.front().is_warning == is_warning);
    CHECK(problems.front().line == line);
    CHECK(problems.front().cause.find(cause) != std::string::npos);
}

constexpr bool error = false;
constexpr bool warning = true;
constexpr std::uint32_t first_rule = 8;
constexpr std::uint32_t line_of_patterns = first_rule + 4;

} // namespace

TEST_CASE("a sound pack has no problem") {
    CHECK(check(RuleText()).empty());
}

TEST_CASE("a pattern that no example reaches is named") {
    RuleText rule;
    rule.patterns = "[\"grumbling answer\",\n\"(grumbling|moaning) reply\"]";
    require_one(check(rule), warning, "reaches 1 of its 2 patterns (“(grumbling|moaning) reply”);",
                line_of_patterns + 1);
    rule.matches = "[\"A grumbling answer.\", \"A moaning reply.\"]";
    CHECK(check(rule).empty());
}

TEST_CASE("many patterns that no example reaches are one warning, with their lines") {
    RuleText rule;
    rule.patterns = "[\"grumbling answer\",\n\"grumbling reply\",\n\"moaning reply\"]";
    require_one(check(rule), warning, "2 of its 3 patterns (lines 13, 14);", line_of_patterns + 1);
}

TEST_CASE("a pattern that can match nothing is named") {
    RuleText rule;
    rule.patterns = "[\"grumbling answer\",\n\"(grumbling answer|answer! Grumbling) reply?\"]";
    require_one(check(rule), warning, "does not even match its own words", line_of_patterns + 1);
}

TEST_CASE("an exception that no spare shows is named") {
    RuleText rule;
    rule.unless = "[\"bear\"]";
    require_one(check(rule), warning, "shows 1 of its 1 exceptions (“bear”);", line_of_patterns + 1);
    rule.spares = "[\"A grumbling answer of the bear.\"]";
    CHECK(check(rule).empty());
}

TEST_CASE("a rule that no example reaches is dead") {
    RuleText rule;
    rule.patterns = "[\"grumbling reply\", \"grumbling word\"]";
    const std::vector<Problem> problems = check(rule);
    const auto dead = std::find_if(problems.begin(), problems.end(), [](const Problem& problem) {
        return problem.cause.find("“grumble” is dead") != std::string::npos;
    });
    REQUIRE(dead != problems.end());
    CHECK_FALSE(dead->is_warning);
    CHECK(dead->line == first_rule);
    CHECK(std::none_of(problems.begin(), problems.end(), [](const Problem& problem) { return problem.is_warning; }));
}

TEST_CASE("a fault in a pattern is told once, not as a dead pattern too") {
    RuleText rule;
    rule.patterns = "[\"grumbling answer\",\n\"@nowhere\"]";
    require_one(check(rule), error, "There is no set “nowhere”", line_of_patterns + 1);
}

TEST_CASE("two rules that match the same words are named") {
    RuleText second;
    second.id = "grumble-again";
    second.patterns = "[\"(grumbling|moaning) answer\"]";
    second.matches = "[\"A moaning answer.\"]";
    const auto problems = check(header + RuleText().toml() + second.toml());
    require_one(problems, warning, "“grumble” (line 8) and “grumble-again” (line 18) both match “grumbling answer”",
                first_rule + 8);
}

TEST_CASE("an id can't be taken twice, by rules or by packs") {
    RuleText second;
    second.patterns = "[\"moaning answer\"]";
    second.matches = "[\"A moaning answer.\"]";
    require_one(check(header + RuleText().toml() + second.toml()), error, "is taken by the rule in line 8", 18);
    std::vector<Problem> problems;
    std::vector<Pack> packs(2);
    packs[0].file = "first.toml";
    packs[1].file = "own.toml";
    packs[0].id = packs[1].id = "own-en";
    check_pack_ids(packs, problems);
    require_one(problems, error, "is taken by the pack first.toml", 0);
}

TEST_CASE("texts must be there, and in their language") {
    RuleText rule;
    rule.frame = " ";
    require_one(check(rule), error, "“frame” is empty", first_rule);
    rule = RuleText();
    rule.reason_de = rule.reason_en;
    require_one(check(rule), error, "the same text in both languages", first_rule);
    rule = RuleText();
    rule.reason_de = "This is what you would say if you were not with them.";
    require_one(check(rule), error, "reason.de of the rule “grumble” is English", first_rule);
    rule = RuleText();
    rule.spares = "[\"Das ist nicht die Antwort, die wir haben wollten, und ich auch nicht.\"]";
    require_one(check(rule), warning, "words of the other language", first_rule + 9);
}

TEST_CASE("sets that nobody uses, and empty ones, are named") {
    const std::string sets = "[sets]\nsound = [\"@depth\"]\ndepth = [\"answer\"]\n";
    RuleText rule;
    rule.patterns = "[\"grumbling @sound\"]";
    CHECK(check(header + sets + rule.toml()).empty());
    require_one(check(header + sets + "spare = [\"word\"]\n" + rule.toml()), warning, "uses the set “spare”", 11);
    require_one(check(header + sets + "none = []\n" + rule.toml()), error, "The set “none” is empty", 0);
}

TEST_CASE("sets of the lexicon are used by packs, by contexts and by each other") {
    std::vector<Problem> problems;
    RuleText rule;
    rule.patterns = "[\"@mood answer\"]";
    const auto pack = read_pack(header + rule.toml(), "own.toml", problems);
    REQUIRE(pack);
    check_lexicon(small_lexicon(), {&*pack, 1}, problems);
    REQUIRE(problems.size() == 1);
    CHECK(problems.front().is_warning);
    CHECK(problems.front().line == 4);
    CHECK(problems.front().cause.find("“idle”") != std::string::npos);
}
