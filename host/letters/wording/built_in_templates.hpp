// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace offhook::letters {

/// wording/de.toml and wording/en.toml as they were when the program was built.
extern const std::string_view german_templates;
extern const std::string_view english_templates;

} // namespace offhook::letters
