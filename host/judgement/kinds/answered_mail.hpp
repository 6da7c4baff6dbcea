// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "judgement/subject_scores.hpp"
#include "judgement/warning.hpp"

#include <vector>

namespace offhook::advice {

/// The warnings about the mail that is being answered: complaint, refusal, translation.
void warn_of_answered_mail(const reading::MailReading& answered, Language locale, SubjectScores& scores,
                           std::vector<Warning>& warnings);

/// The warnings that either side's words can give: conflict and misunderstanding. Places are told in the draft only.
void warn_of_either_side(const reading::MailReading* answered, const reading::MailReading& draft, Language locale,
                         SubjectScores& scores, std::vector<Warning>& warnings);

} // namespace offhook::advice
