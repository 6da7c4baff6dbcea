// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "letters/wording/template_fault.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::letters {

/// The placeholders that the program fills in a sentence of a key ("formal.request"). Greetings and courtesy titles,
/// which people don't change, have none.
std::vector<std::string> placeholders_of(std::string_view key);

/// Whether a person can change the sentence of a key.
bool can_be_changed(std::string_view key);

/// What is wrong with a pattern for a key, none where it can be used. A pattern has at most 2,000 characters on one
/// line, is in ICU MessageFormat and holds no placeholder that the program does not fill.
std::optional<TemplateFault> fault_of_pattern(std::string_view key, std::u16string_view pattern);

} // namespace offhook::letters
