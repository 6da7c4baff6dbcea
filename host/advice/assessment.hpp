// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/judgement.hpp"
#include "judgement/subject_scores.hpp"
#include "mail/body/body.hpp"
#include "mail/origin.hpp"
#include "protocol/request.hpp"
#include "reading/assessed_mail.hpp"

#include <string>
#include <vector>

namespace offhook::advice {

/// A judgement with all that it was made from. May be moved, but not copied: `scores` point into `mails`.
struct Assessment {
    Assessment() = default;
    Assessment(Assessment&&) = default;
    Assessment& operator=(Assessment&&) = default;
    Assessment(const Assessment&) = delete;
    Assessment& operator=(const Assessment&) = delete;

    std::vector<AssessedMail> mails; ///< the newest of the thread, oldest first, and the draft last
    bool answers = false;            ///< the last but one is by somebody else, and answered by the draft
    SubjectScores scores;
    Judgement judgement;

    const AssessedMail& draft() const { return mails.back(); }
};

/// With `keep_spared`, rules that were taken back are kept too.
Assessment assess(const protocol::DraftRequest& request, const rules::RuleBook& rule_book, bool keep_spared);

} // namespace offhook::advice
