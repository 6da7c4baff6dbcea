// SPDX-License-Identifier: MPL-2.0
#include "advice/explanation.hpp"
#include "catch.hpp"
#include "draft/told.hpp"
#include "mail/body/body.hpp"

#include <algorithm>
#include <numeric>

using namespace offhook;
using namespace offhook::advice;

namespace {

test::Told request_with(std::string text) {
    test::Told request;
    request.locale = Language::english;
    request.draft.text = std::move(text);
    request.draft.from = "Jane Roe <jane@example.org>";
    return request;
}

Explanation explain(const test::Told& request) {
    static const rules::RuleBook rule_book;
    return advice::explain(test::conversation_of(request), rule_book);
}

const ExplainedSubject* find(const ExplainedMail& mail, rules::Subject subject) {
    const auto found = std::find_if(mail.subjects.begin(), mail.subjects.end(),
                                    [subject](const ExplainedSubject& each) { return each.subject == subject; });
    return found == mail.subjects.end() ? nullptr : &*found;
}

int counted(const std::vector<ExplainedRule>& rules) {
    return std::accumulate(rules.begin(), rules.end(), 0,
                           [](int sum, const ExplainedRule& rule) { return sum + rule.counted; });
}

bool holds(const std::vector<ExplainedRule>& rules, const std::string& rule) {
    return std::any_of(rules.begin(), rules.end(), [&](const ExplainedRule& each) { return each.rule == rule; });
}

const std::string mixed = "Dear Max,\n\nyou are completely\nincompetent. You are an idiot, perhaps.\n\n"
                          "Sie sind völlig unfähig.\n\nOn Monday Max Hill wrote:\n"
                          "> You promised delivery within a week. Nothing has arrived, and nobody answers my mails.\n"
                          "> I want my money back.\n\n-- \nJane Roe\n";

} // namespace

TEST_CASE("an explanation names each rule with pack, frame, words and weight") {
    const Explanation explanation = explain(request_with(mixed));
    const ExplainedSubject* const tone = find(explanation.mails.back(), rules::Subject::tone);
    REQUIRE(tone != nullptr);
    REQUIRE(tone->sentences.size() == 3);
    const ExplainedRule& rule = tone->sentences.front().rules.front();
    CHECK(rule.pack == "tone-insult-en");
    CHECK(rule.rule == "insult-ability");
    CHECK_FALSE(rule.frame.empty());
    CHECK(rule.words == "you are completely incompetent");
    CHECK(rule.weight == 7);
    CHECK(tone->sentences.front().text == "you are completely incompetent.");
}

TEST_CASE("the sums of an explanation add up to what was judged") {
    const std::string text =
        GENERATE(std::string("You are completely incompetent."),
                 std::string("You are an idiot, perhaps. You are an idiot and a liar, perhaps."),
                 std::string("Sie sind völlig unfähig. Vielen Dank für Ihre Hilfe, Sie Idiot!!!"), mixed);
    const auto request = request_with(text);
    const Explanation explanation = explain(request);
    const ExplainedSubject* const tone = find(explanation.mails.back(), rules::Subject::tone);
    REQUIRE(tone != nullptr);
    int worst = 0;
    for (const ExplainedSentence& sentence : tone->sentences) {
        CHECK(sentence.rules_sum == counted(sentence.rules));
        CHECK(sentence.modality_sum == std::clamp(counted(sentence.modality), -most_modality, most_modality));
        CHECK(sentence.sum == std::max(0, sentence.rules_sum + sentence.modality_sum));
        worst = std::max(worst, sentence.sum);
    }
    CHECK(tone->worst == worst);
    CHECK(tone->modality_sum == std::clamp(counted(tone->modality), -most_modality, most_modality));
    CHECK(tone->relief_sum == counted(tone->relief));
    CHECK(tone->sum == std::max(0, tone->worst + tone->others + tone->modality_sum + tone->relief_sum + tone->length));
    const Judgement judgement = judge(test::conversation_of(request), rules::RuleBook());
    REQUIRE_FALSE(judgement.warnings.empty());
    const auto warning = std::find_if(judgement.warnings.begin(), judgement.warnings.end(),
                                      [](const Warning& each) { return each.kind == Kind::tone; });
    REQUIRE(warning != judgement.warnings.end());
    CHECK(tone->severity == warning->severity);
    const auto reached =
        std::count_if(thresholds.begin(), thresholds.end(), [&](int threshold) { return tone->sum >= threshold; });
    CHECK(reached == warning->severity);
}

TEST_CASE("what lowers a sentence, and what raises it, stands beside it") {
    const Explanation explanation = explain(request_with("You are incompetent, perhaps."));
    const ExplainedSubject* const tone = find(explanation.mails.back(), rules::Subject::tone);
    REQUIRE(tone != nullptr);
    CHECK(holds(tone->sentences.front().modality, "hedge"));
    CHECK(tone->sentences.front().modality_sum < 0);
}

TEST_CASE("a rule that has counted in its sentence counts no more") {
    const Explanation explanation = explain(request_with("You are incompetent, and you are clueless."));
    const ExplainedSubject* const tone = find(explanation.mails.back(), rules::Subject::tone);
    REQUIRE(tone != nullptr);
    const auto& rules = tone->sentences.front().rules;
    const auto abilities = std::count_if(rules.begin(), rules.end(),
                                         [](const ExplainedRule& rule) { return rule.rule == "insult-ability"; });
    CHECK(abilities == 2);
    const auto counts = std::count_if(rules.begin(), rules.end(), [](const ExplainedRule& rule) {
        return rule.rule == "insult-ability" && rule.counted == rule.weight;
    });
    CHECK(counts == 1);
}

TEST_CASE("an explanation tells how the mail was read") {
    const Explanation explanation = explain(request_with(mixed));
    REQUIRE(explanation.mails.size() == 2);
    const ExplainedMail& draft = explanation.mails.back();
    CHECK(draft.place == MailRole::draft);
    const auto lines = [&draft](mail::Part part) { return draft.lines.at(static_cast<std::size_t>(part)); };
    CHECK(lines(mail::Part::attribution) == 1);
    CHECK(lines(mail::Part::quote) >= 2);
    CHECK(lines(mail::Part::signature) == 2);
    REQUIRE(draft.paragraphs.size() == 3);
    CHECK(draft.paragraphs[1].language == Language::english);
    CHECK(draft.paragraphs[2].language == Language::german);
    CHECK(draft.paragraphs[1].first_line == 3);
    CHECK(draft.paragraphs[1].last_line == 4);
}

TEST_CASE("what the draft quotes is explained as the mail that it answers") {
    const Explanation explanation = explain(request_with(mixed));
    const ExplainedMail& answered = explanation.mails.front();
    CHECK(answered.place == MailRole::answered_mail);
    const ExplainedSubject* const complaint = find(answered, rules::Subject::complaint);
    REQUIRE(complaint != nullptr);
    CHECK(complaint->severity >= 2);
    CHECK(find(answered, rules::Subject::refusal) == nullptr);
}

TEST_CASE("rules that matched where nobody weighs them are named, too") {
    const Explanation explanation =
        explain(request_with("Dear Max,\n\nnothing has arrived yet, and I want my money back.\n"));
    const auto& not_weighed = explanation.mails.back().not_weighed;
    CHECK(std::any_of(not_weighed.begin(), not_weighed.end(),
                      [](const ExplainedRule& rule) { return rule.subject == rules::Subject::complaint; }));
    CHECK(std::none_of(explanation.judgement.warnings.begin(), explanation.judgement.warnings.end(),
                       [](const Warning& warning) { return warning.kind == Kind::complaint; }));
}

TEST_CASE("the tone of the mails of a thread is explained, for it tells whether the thread heats up") {
    auto request = request_with("Dear Max,\n\nall right.\n");
    request.thread.push_back({"Max Hill <max@example.com>", "", "Order", "You are completely incompetent."});
    const Explanation explanation = explain(request);
    const ExplainedSubject* const tone = find(explanation.mails.front(), rules::Subject::tone);
    REQUIRE(tone != nullptr);
    CHECK(tone->severity == 3);
    CHECK(std::none_of(explanation.judgement.warnings.begin(), explanation.judgement.warnings.end(),
                       [](const Warning& warning) { return warning.kind == Kind::tone; }));
}

TEST_CASE("rules that their context or an exception takes back are named, too") {
    const auto taken_back = [](const std::string& text) {
        const Explanation explanation = explain(request_with(text));
        for (const auto& [rule, by_context] : explanation.mails.back().taken_back) {
            if (rule.rule == "insult-ability") {
                return std::string(by_context ? "context" : "unless");
            }
        }
        return std::string();
    };
    CHECK(taken_back("It is not that you are incompetent.") == "context");
    CHECK(taken_back("You are useless, I feel so useless.") == "unless");
    CHECK(taken_back("You are incompetent.").empty());
}

TEST_CASE("a warning offers the civil wording of its rule, in the language of the draft's words") {
    auto request = request_with("You are completely incompetent.");
    request.locale = Language::german;
    const Judgement judgement = explain(request).judgement;
    REQUIRE_FALSE(judgement.warnings.empty());
    REQUIRE(judgement.warnings.front().wording);
    CHECK(judgement.warnings.front().wording->starts_with("I am not satisfied"));
    auto complaint = request_with("Dear Max,\n\n");
    complaint.thread.push_back({"Max Hill <max@example.com>", "", "Order",
                                "Nothing has arrived, and nobody answers my mails. I want my money back."});
    const Explanation of_complaint = explain(complaint);
    REQUIRE_FALSE(of_complaint.judgement.warnings.empty());
    for (const Warning& warning : of_complaint.judgement.warnings) {
        CHECK_FALSE(warning.wording);
    }
}
