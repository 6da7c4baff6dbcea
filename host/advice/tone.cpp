// SPDX-License-Identifier: MPL-2.0
#include "advice/tone.hpp"

#include "advice/rule_warning.hpp"

namespace offhook::advice {

std::optional<Warning> warn_of_tone(const ReadMail& draft, Language locale, Weighings& weighings) {
    const Weight& weight = weighings.weigh(draft, rules::Subject::tone, true);
    auto warning = warning_of(Kind::tone, weight, locale);
    if (warning) {
        warning->spans = spans_of(draft, weight);
        warning->wording = wording_of(weight);
    }
    return warning;
}

} // namespace offhook::advice
