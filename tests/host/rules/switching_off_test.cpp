// SPDX-License-Identifier: MPL-2.0
#include "advice/explanation.hpp"
#include "catch.hpp"
#include "draft/told.hpp"
#include "rules/book/rule_book.hpp"

#include <algorithm>

using namespace offhook;

namespace {

rules::RuleBook without(const std::vector<std::string>& names) {
    std::vector<rules::SourceText> texts;
    for (const std::string& name : names) {
        texts.push_back({name, static_cast<std::uint32_t>(texts.size() + 1)});
    }
    rules::RuleBook rule_book;
    rule_book.switch_off(texts, "settings.toml");
    return rule_book;
}

advice::Explanation explain(const rules::RuleBook& rule_book, int thread_mails = 0) {
    test::Told request;
    request.draft.text = "Sie sind völlig unfähig.\n\nYou are completely incompetent. You are an idiot.";
    request.draft.from = "jane@example.org";
    for (int index = 0; index < thread_mails; ++index) {
        request.thread.push_back({index % 2 == 0 ? "jane@example.org" : "max@example.com", "", "Re: Colours", "Blue?"});
    }
    return advice::explain(test::conversation_of(request), rule_book);
}

/// Whether a rule of this name ("PACK/RULE", or its start) is found in the draft.
bool finds(const advice::Explanation& explanation, const std::string& name) {
    const auto is_named = [&](const advice::ExplainedRule& rule) {
        return (rule.pack + "/" + rule.rule).starts_with(name);
    };
    const advice::ExplainedMail& draft = explanation.mails.back();
    return std::any_of(draft.subjects.begin(), draft.subjects.end(), [&](const advice::ExplainedSubject& subject) {
        return std::any_of(subject.sentences.begin(), subject.sentences.end(),
                           [&](const advice::ExplainedSentence& sentence) {
                               return std::any_of(sentence.rules.begin(), sentence.rules.end(), is_named) ||
                                      std::any_of(sentence.modality.begin(), sentence.modality.end(), is_named);
                           });
    });
}

bool warns_of(const advice::Explanation& explanation, advice::Kind kind) {
    const auto& warnings = explanation.judgement.warnings;
    return std::any_of(warnings.begin(), warnings.end(),
                       [kind](const advice::Warning& warning) { return warning.kind == kind; });
}

} // namespace

TEST_CASE("a rule that is switched off is not found, its neighbours are") {
    const auto all = explain(without({}));
    REQUIRE(finds(all, "tone-insult-en/insult-ability"));
    REQUIRE(finds(all, "tone-insult-en/insult-person"));
    REQUIRE(finds(all, "tone-insult-de/"));
    REQUIRE(finds(all, "modality-en/"));
    const auto some = explain(without({"tone-insult-en/insult-ability"}));
    CHECK_FALSE(finds(some, "tone-insult-en/insult-ability"));
    CHECK(finds(some, "tone-insult-en/insult-person"));
    CHECK(finds(some, "tone-insult-de/"));
}

TEST_CASE("a pack can be switched off, with and without a star") {
    const auto some = explain(without({GENERATE("tone-insult-en", "tone-insult-en/*")}));
    CHECK_FALSE(finds(some, "tone-insult-en/"));
    CHECK(finds(some, "tone-insult-de/"));
}

TEST_CASE("a subject can be switched off, in both languages") {
    const auto silent = explain(without({GENERATE("tone", "tone/*")}));
    CHECK_FALSE(finds(silent, "tone-"));
    CHECK_FALSE(warns_of(silent, advice::Kind::tone));
    const auto plain = explain(without({"modality"}));
    CHECK_FALSE(finds(plain, "modality-"));
    CHECK(warns_of(plain, advice::Kind::tone));
}

TEST_CASE("the warning of long threads, which has no rules, can be switched off") {
    CHECK(warns_of(explain(without({}), 14), advice::Kind::long_thread));
    CHECK_FALSE(warns_of(explain(without({"long-thread"}), 14), advice::Kind::long_thread));
}

TEST_CASE("a name that means nothing is told with its line") {
    const rules::RuleBook rule_book = without({"tone", "tone-insult-en/insult-nobody", "nonsense", "nonsense/*", ""});
    REQUIRE(rule_book.problems().size() == 4);
    CHECK(rule_book.problems().front().file == "settings.toml");
    CHECK(rule_book.problems().front().line == 2);
    CHECK(rule_book.problems().front().cause.find("insult-nobody") != std::string::npos);
}
