// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>

namespace offhook {

/// The person's own folder: offhook in $XDG_CONFIG_HOME or ~/.config. Empty where neither is set.
std::filesystem::path own_folder();

/// Where what a person has logged is kept: offhook in $XDG_DATA_HOME or ~/.local/share. Empty where neither is set.
std::filesystem::path own_data_folder();

} // namespace offhook
