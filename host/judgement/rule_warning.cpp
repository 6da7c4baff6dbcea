// SPDX-License-Identifier: MPL-2.0
#include "judgement/rule_warning.hpp"

namespace offhook::advice {

std::optional<Warning> warning_of(Kind kind, const SubjectScore& weight, Language locale) {
    const int severity = severity_of(weight.sum);
    if (severity == 0 || weight.rules.empty()) {
        return std::nullopt;
    }
    const reading::FoundRule& heaviest = weight.rules.front().found;
    const rules::CompiledRule& rule = heaviest.rule();
    const std::string_view reason =
        heaviest.rules->string(locale == Language::german ? rule.reason_de : rule.reason_en);
    return Warning{kind, severity, std::string(heaviest.rules->string(rule.id)), {}, std::string(reason)};
}

std::optional<std::string> wording_of(const SubjectScore& weight) {
    if (weight.rules.empty()) {
        return std::nullopt;
    }
    const reading::FoundRule& heaviest = weight.rules.front().found;
    const std::string_view wording = heaviest.rules->string(heaviest.rule().wording);
    return wording.empty() ? std::nullopt : std::optional(std::string(wording));
}

} // namespace offhook::advice
