// SPDX-License-Identifier: MPL-2.0
#include "judgement/kinds/escalation.hpp"

#include "sentences/advice.hpp"

namespace offhook::advice {

namespace {

/// The sums of the tone of one side's mails, oldest first.
std::vector<int> tones_of(bool own, const std::vector<reading::ConversationMail>& mails, SubjectScores& scores) {
    std::vector<int> sums;
    for (const reading::ConversationMail& mail : mails) {
        const bool has_words = !mail.reading.text.tokens.empty();
        if (mail.own == own && mail.origin == mail::Origin::person && has_words) {
            sums.push_back(scores.of(mail.reading, rules::Subject::tone, true).sum);
        }
    }
    return sums;
}

int newest_severity(const std::vector<int>& sums) {
    return sums.empty() ? 0 : severity_of(sums.back());
}

bool rises(const std::vector<int>& sums) {
    if (sums.size() < 3 || newest_severity(sums) < 2) {
        return false;
    }
    const auto newest = sums.end() - 3;
    return newest[0] < newest[1] && newest[1] < newest[2];
}

} // namespace

std::optional<Warning> warn_of_escalation(const std::vector<reading::ConversationMail>& mails, Language locale,
                                          SubjectScores& scores) {
    if (mails.size() < 2) {
        return std::nullopt;
    }
    const std::vector<int> own = tones_of(true, mails, scores);
    const std::vector<int> others = tones_of(false, mails, scores);
    const auto warn = [&](int severity, const char* rule, const sentences::Sentence<>& reason) {
        return Warning{Kind::conflict, severity, rule, {}, std::string(reason(locale))};
    };
    if (newest_severity(own) >= 2 && newest_severity(others) >= 2) {
        return warn(3, "heat-on-both-sides", sentences::advice::heat_on_both_sides);
    }
    if (rises(others)) {
        return warn(2, "heat-rising", sentences::advice::heat_of_others);
    }
    if (rises(own)) {
        return warn(2, "heat-rising", sentences::advice::heat_of_writer);
    }
    return std::nullopt;
}

} // namespace offhook::advice
