// SPDX-License-Identifier: MPL-2.0
#include "advice/answered_mail.hpp"

#include "advice/rule_warning.hpp"

namespace offhook::advice {

namespace {

struct KindOfSubject {
    rules::Subject subject;
    Kind kind;
};

} // namespace

void warn_of_answered_mail(const ReadMail& answered, Language locale, std::vector<Warning>& warnings) {
    constexpr KindOfSubject kinds[] = {{rules::Subject::complaint, Kind::complaint},
                                       {rules::Subject::refusal, Kind::refusal},
                                       {rules::Subject::translation, Kind::translation}};
    for (const auto& [subject, kind] : kinds) {
        if (auto warning = warning_of(kind, weigh(answered, subject, false), locale)) {
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
