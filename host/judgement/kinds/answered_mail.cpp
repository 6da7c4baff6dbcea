// SPDX-License-Identifier: MPL-2.0
#include "judgement/kinds/answered_mail.hpp"

#include "judgement/kinds/mixed_address.hpp"
#include "judgement/rule_warning.hpp"
#include "sentences/advice.hpp"

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

void weigh_length(std::size_t sentences, SubjectScore& weight) {
    if (weight.sum >= weight_of_shortness && sentences <= sentences_of_short_mail) {
        weight.length = weight_of_shortness;
    } else if (sentences > sentences_of_long_mail) {
        weight.length = -static_cast<int>((sentences - sentences_of_long_mail) / 10);
    }
    weight.sum = std::max(0, weight.sum + weight.length);
}

} // namespace

void warn_of_answered_mail(const reading::MailReading& answered, Language locale, SubjectScores& scores,
                           std::vector<Warning>& warnings) {
    constexpr KindOfSubject kinds[] = {{rules::Subject::complaint, Kind::complaint},
                                       {rules::Subject::refusal, Kind::refusal},
                                       {rules::Subject::translation, Kind::translation}};
    for (const auto& [subject, kind] : kinds) {
        SubjectScore& weight = scores.of(answered, subject, false);
        if (subject == rules::Subject::complaint) {
            weigh_length(answered.text.sentences.size(), weight);
        }
        if (auto warning = warning_of(kind, weight, locale)) {
            warnings.push_back(std::move(*warning));
        } else if (subject == rules::Subject::translation && mixes_forms_of_address(answered)) {
            warnings.push_back({kind, 2, "mixed-address", {}, std::string(sentences::advice::mixed_address(locale))});
        }
    }
}

void warn_of_either_side(const reading::MailReading* answered, const reading::MailReading& draft, Language locale,
                         SubjectScores& scores, std::vector<Warning>& warnings) {
    constexpr KindOfSubject kinds[] = {{rules::Subject::conflict, Kind::conflict},
                                       {rules::Subject::misunderstanding, Kind::misunderstanding}};
    for (const auto& [subject, kind] : kinds) {
        const SubjectScore& in_draft = scores.of(draft, subject, false);
        const SubjectScore nothing;
        const SubjectScore& in_answered = answered == nullptr ? nothing : scores.of(*answered, subject, false);
        const bool by_draft = in_draft.sum >= in_answered.sum;
        if (auto warning = warning_of(kind, by_draft ? in_draft : in_answered, locale)) {
            warning->spans = spans_of(draft, in_draft);
            if (by_draft) {
                warning->wording = wording_of(in_draft);
            }
            warnings.push_back(std::move(*warning));
        }
    }
}

} // namespace offhook::advice
