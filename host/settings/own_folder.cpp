// SPDX-License-Identifier: MPL-2.0
#include <offhook/settings/own_folder.hpp>

#include <cstdlib>

namespace offhook::settings {

std::filesystem::path own_folder() {
    const char* const config = std::getenv("XDG_CONFIG_HOME");
    if (config != nullptr && std::filesystem::path(config).is_absolute()) {
        return std::filesystem::path(config) / "offhook";
    }
    const char* const home = std::getenv("HOME");
    return home == nullptr || *home == '\0' ? std::filesystem::path()
                                            : std::filesystem::path(home) / ".config" / "offhook";
}

} // namespace offhook::settings
