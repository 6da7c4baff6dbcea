// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/judgement.hpp"
#include "base/locale.hpp"
#include "judgement/warning.hpp"

#include <optional>
#include <string_view>

namespace offhook::program {

/// What things are called for the person who reads the terminal.
std::string_view name_for_person(advice::Kind kind);
std::string_view name_of_severity_for_person(int severity);
std::string_view name_of_language_for_person(std::optional<Language> language);

/// The advice as a sentence.
std::string_view sentence_for_person(advice::Advice advice);

} // namespace offhook::program
