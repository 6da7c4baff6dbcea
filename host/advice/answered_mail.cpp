// SPDX-License-Identifier: MPL-2.0
#include "advice/answered_mail.hpp"

#include "advice/rule_warning.hpp"

#include <algorithm>

namespace offhook::advice {

namespace {

struct KindOfSubject {
    rules::Subject subject;
    Kind kind;
};

// A complaint that is the whole of a short mail weighs more than the same words somewhere in a newsletter.
constexpr std::size_t sentences_of_short_mail = 2;
constexpr std::size_t sentences_of_long_mail = 20;
constexpr int weight_of_shortness = 2;

int weighed_by_length(int sum, std::size_t sentences) {
    if (sum >= weight_of_shortness && sentences <= sentences_of_short_mail) {
        return sum + weight_of_shortness;
    }
    const std::size_t beyond = sentences > sentences_of_long_mail ? (sentences - sentences_of_long_mail) / 10 : 0;
    return std::max(0, sum - static_cast<int>(beyond));
}

} // namespace

void warn_of_answered_mail(const ReadMail& answered, Language locale, std::vector<Warning>& warnings) {
    constexpr KindOfSubject kinds[] = {{rules::Subject::complaint, Kind::complaint},
                                       {rules::Subject::refusal, Kind::refusal},
                                       {rules::Subject::translation, Kind::translation}};
    for (const auto& [subject, kind] : kinds) {
        Weight weight = weigh(answered, subject, false);
        if (subject == rules::Subject::complaint) {
            weight.sum = weighed_by_length(weight.sum, answered.text.sentences.size());
        }
        if (auto warning = warning_of(kind, weight, locale)) {
            warnings.push_back(std::move(*warning));
        }
    }
}

void warn_of_either_side(const ReadMail* answered, const ReadMail& draft, Language locale,
                         std::vector<Warning>& warnings) {
    constexpr KindOfSubject kinds[] = {{rules::Subject::conflict, Kind::conflict},
                                       {rules::Subject::misunderstanding, Kind::misunderstanding}};
    for (const auto& [subject, kind] : kinds) {
        const Weight in_draft = weigh(draft, subject, false);
        const Weight in_answered = answered == nullptr ? Weight() : weigh(*answered, subject, false);
        if (auto warning = warning_of(kind, in_draft.sum >= in_answered.sum ? in_draft : in_answered, locale)) {
            warning->spans = spans_of(draft, in_draft);
            warnings.push_back(std::move(*warning));
        }
    }
}

} // namespace offhook::advice
