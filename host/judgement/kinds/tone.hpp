// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "judgement/subject_scores.hpp"
#include "judgement/warning.hpp"

#include <optional>

namespace offhook::advice {

/// The warning about the draft's own words, if they are harsh.
std::optional<Warning> warn_of_tone(const reading::MailReading& draft, Language locale, SubjectScores& scores);

} // namespace offhook::advice
