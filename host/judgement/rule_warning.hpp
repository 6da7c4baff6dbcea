// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "judgement/subject_score.hpp"
#include "judgement/warning.hpp"

#include <optional>
#include <string>

namespace offhook::advice {

/// The warning that a weight gives: rule and reason are those of its heaviest rule, spans are empty. None below a hint.
std::optional<Warning> warning_of(Kind kind, const SubjectScore& weight, Language locale);

/// The civil wording that its heaviest rule offers, if it does.
std::optional<std::string> wording_of(const SubjectScore& weight);

} // namespace offhook::advice
