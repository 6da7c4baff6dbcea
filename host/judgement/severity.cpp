// SPDX-License-Identifier: MPL-2.0
#include "judgement/severity.hpp"

#include <algorithm>

namespace offhook::advice {

namespace {

using classifier::Head;
using classifier::Rate;

/// Which ordinary mails a decision may be wrong about.
struct Rates {
    Rate warning;     ///< without a rule
    Rate pass;        ///< a warning, where the rules give one
    Rate pass_strong; ///< a warning, where the rules give a strong one
    Rate hint;
    Rate strong; ///< a strong warning, where the rules give one
};

Rates rates_of(Head head) {
    switch (head) {
    case Head::tone:
        return {Rate::two, Rate::five, Rate::ten, Rate::ten, Rate::two};
    case Head::complaint:
    case Head::refusal:
        return {Rate::five, Rate::five, Rate::five, Rate::thirty, Rate::two};
    case Head::conflict:
    case Head::translation:
    case Head::misunderstanding:
        break;
    }
    return {Rate::two, Rate::five, Rate::five, Rate::thirty, Rate::half};
}

} // namespace

int severity_of_head(Head head, int by_rules, float score, const classifier::HeadModel& model) {
    const auto exceeds = [&](Rate rate) { return score > model.thresholds.at(static_cast<std::size_t>(rate)); };
    const Rates rates = rates_of(head);
    if (by_rules == 3 && exceeds(rates.strong)) {
        return 3;
    }
    if (exceeds(rates.warning) || (by_rules == 2 && exceeds(rates.pass)) ||
        (by_rules == 3 && exceeds(rates.pass_strong))) {
        return 2;
    }
    return exceeds(rates.hint) || (by_rules >= 1 && exceeds(Rate::thirty)) ? 1 : 0;
}

} // namespace offhook::advice
