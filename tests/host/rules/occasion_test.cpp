// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "rules/book/rule_book.hpp"
#include "rules/compiler/compiled_rules.hpp"

#include <algorithm>

using namespace offhook;
using namespace offhook::rules;

TEST_CASE("packs are parted by the occasion of their rules, in their order") {
    std::vector<Pack> packs(5);
    packs[0].subject = Subject::modality;
    packs[1].subject = Subject::complaint;
    packs[2].subject = Subject::tone;
    packs[3].subject = Subject::scheduling;
    packs[4].subject = Subject::conflict;
    const auto parts = parted_by_occasion(packs);
    REQUIRE(parts[0].size() == 2);
    CHECK(parts[0][0].subject == Subject::tone);
    CHECK(parts[0][1].subject == Subject::conflict);
    REQUIRE(parts[1].size() == 1);
    CHECK(parts[1][0].subject == Subject::scheduling);
    REQUIRE(parts[2].size() == 1);
    CHECK(parts[2][0].subject == Subject::complaint);
    REQUIRE(parts[3].size() == 1);
    CHECK(parts[3][0].subject == Subject::modality);
    std::vector<Pack> none;
    for (const auto& part : parted_by_occasion(none)) {
        CHECK(part.empty());
    }
}

TEST_CASE("rules of several occasions in one table are asked about every mail") {
    std::vector<Problem> problems;
    std::vector<Pack> packs(2);
    packs[0].subject = Subject::complaint;
    packs[1].subject = Subject::refusal;
    CHECK(view(*compile(Lexicon(), packs, problems)).occasion == Occasion::answered_mail);
    packs[1].subject = Subject::tone;
    CHECK(view(*compile(Lexicon(), packs, problems)).occasion == Occasion::every_mail);
    CHECK(view(*compile(Lexicon(), {}, problems)).occasion == Occasion::every_mail);
}

TEST_CASE("the program's own rules are a table for each occasion, with rules in each") {
    const RuleBook rule_book;
    for (const Language language : {Language::german, Language::english}) {
        const auto& tables = rule_book.rules(language);
        REQUIRE(tables.size() == occasion_count);
        for (int occasion = 0; occasion < occasion_count; ++occasion) {
            const CompiledRules& table = tables[static_cast<std::size_t>(occasion)];
            CHECK(table.occasion == static_cast<Occasion>(occasion));
            CHECK_FALSE(table.rules.empty());
            CHECK(std::all_of(table.rules.begin(), table.rules.end(),
                              [&](const CompiledRule& rule) { return occasion_of(rule.subject) == table.occasion; }));
        }
    }
}

TEST_CASE("frequencies of a lexicon are numbers of words in 100,000") {
    const std::string start = "language = \"en\"\nfunction-words = [\"the\"]\n";
    std::vector<Problem> problems;
    const auto lexicon = read_lexicon(start + "frequencies = {the = 4460, \"it's\" = 310}\n", "lexicon.toml", problems);
    REQUIRE(lexicon);
    CHECK(problems.empty());
    CHECK(lexicon->frequencies == std::map<std::string, std::uint64_t>{{"it's", 310}, {"the", 4460}});
    for (const std::string faulty : {"{the = -1}", "{the = 100001}", "{the = \"often\"}", "[\"the\"]"}) {
        INFO(faulty);
        problems.clear();
        REQUIRE(read_lexicon(start + "frequencies = " + faulty + "\n", "lexicon.toml", problems));
        REQUIRE(problems.size() == 1);
        CHECK(problems.front().line == 3);
    }
}
