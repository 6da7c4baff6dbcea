// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/own_folder.hpp"
#include "rules/language/pack.hpp"

#include <filesystem>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::settings {

/// What a person has set in settings.toml. Without the file, nothing is.
struct Settings {
    std::vector<rules::SourceText> rules_off; ///< [rules] off: names as RuleBook::switch_off takes them
};

/// Reads settings from TOML text. What is wrong with a field is added to `problems`, the others count.
Settings read_settings(std::string_view toml, const std::string& file, std::vector<rules::Problem>& problems);

/// Reads the settings of a file. One that does not exist sets nothing; one above 1 MiB is refused.
Settings read_settings_file(const std::filesystem::path& file, std::vector<rules::Problem>& problems);

/// The settings.toml in the person's own folder. Empty where that is.
std::filesystem::path settings_file(const std::filesystem::path& folder = own_folder());

} // namespace offhook::settings
