// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/weigh.hpp"

#include <offhook/advice/warning.hpp>

#include <optional>
#include <string>

namespace offhook::advice {

/// The warning that a weight gives: rule and reason are those of its heaviest rule, spans are empty. None below a hint.
std::optional<Warning> warning_of(Kind kind, const Weight& weight, Language locale);

/// The civil wording that its heaviest rule offers, if it does.
std::optional<std::string> wording_of(const Weight& weight);

} // namespace offhook::advice
