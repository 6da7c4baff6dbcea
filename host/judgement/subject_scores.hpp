// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "judgement/subject_score.hpp"

#include <deque>

namespace offhook::advice {

/// What one subject came to in one mail.
struct Weighing {
    const reading::MailReading* mail = nullptr;
    rules::Subject subject = rules::Subject::tone;
    SubjectScore weight;
};

/// Weighs mails and keeps what came out, so that a judgement can be explained by what it was made from.
class SubjectScores {
public:
    /// Valid as long as this object lives. A mail is weighed for a subject once.
    SubjectScore& of(const reading::MailReading& mail, rules::Subject subject, bool modality) {
        for (Weighing& known : all_) {
            if (known.mail == &mail && known.subject == subject) {
                return known.weight;
            }
        }
        return all_.emplace_back(Weighing{&mail, subject, advice::score_subject(mail, subject, modality)}).weight;
    }

    const std::deque<Weighing>& all() const { return all_; }

private:
    std::deque<Weighing> all_;
};

} // namespace offhook::advice
