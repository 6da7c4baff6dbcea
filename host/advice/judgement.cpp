// SPDX-License-Identifier: MPL-2.0
#include "advice/judgement.hpp"

#include "advice/no_call.hpp"

#include <algorithm>
#include <array>

namespace offhook::advice {

namespace {

Advice advice_for(const std::vector<Warning>& warnings) {
    const auto at_least = [&](int severity) {
        return std::count_if(warnings.begin(), warnings.end(),
                             [severity](const Warning& warning) { return warning.severity >= severity; });
    };
    if (at_least(3) > 0 || at_least(2) > 1) {
        return Advice::call;
    }
    return at_least(2) > 0 ? Advice::consider_call : Advice::write;
}

} // namespace

std::string_view name_of_advice(Advice advice) {
    constexpr std::array<std::string_view, 3> names = {"write", "consider-call", "call"};
    return names.at(static_cast<std::size_t>(advice));
}

Judgement judgement_of(Assessment&& assessment, const draft::Conversation& conversation,
                       const contacts::Acquaintance& known, const rules::RuleBook& rule_book) {
    Judgement judgement;
    judgement.language = assessment.language;
    judgement.warnings = std::move(assessment.warnings);
    judgement.advice = advice_for(judgement.warnings);
    judgement.wants_thread = assessment.wants_thread;
    respect_recipients(conversation, known, rule_book, judgement);
    return judgement;
}

Judgement judge(const draft::Conversation& conversation, const rules::RuleBook& rule_book,
                const contacts::Acquaintance& known) {
    return judgement_of(assess(conversation, rule_book, false), conversation, known, rule_book);
}

} // namespace offhook::advice
