// SPDX-License-Identifier: MPL-2.0
#include "base/own_folder.hpp"

#include <cstdlib>

namespace offhook {

namespace {

/// offhook in the folder that a variable of the XDG Base Directory Specification names, else in its default below HOME.
std::filesystem::path base_folder(const char* variable, const char* below_home) {
    const char* const named = std::getenv(variable);
    if (named != nullptr && std::filesystem::path(named).is_absolute()) {
        return std::filesystem::path(named) / "offhook";
    }
    const char* const home = std::getenv("HOME");
    return home == nullptr || *home == '\0' ? std::filesystem::path()
                                            : std::filesystem::path(home) / below_home / "offhook";
}

} // namespace

std::filesystem::path own_folder() {
    return base_folder("XDG_CONFIG_HOME", ".config");
}

std::filesystem::path own_data_folder() {
    return base_folder("XDG_DATA_HOME", ".local/share");
}

} // namespace offhook
