// SPDX-License-Identifier: MPL-2.0
#include "judgement/kinds/tone.hpp"

#include "judgement/rule_warning.hpp"

namespace offhook::advice {

std::optional<Warning> warn_of_tone(const reading::MailReading& draft, Language locale, SubjectScores& scores) {
    const SubjectScore& weight = scores.of(draft, rules::Subject::tone, true);
    auto warning = warning_of(Kind::tone, weight, locale);
    if (warning) {
        warning->spans = spans_of(draft, weight);
        warning->wording = wording_of(weight);
    }
    return warning;
}

} // namespace offhook::advice
