// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>
#include <vector>

namespace offhook::mailboxes {

/// What a Thunderbird profile's preferences tell about its mail.
struct Profile {
    std::vector<std::string> addresses;              ///< of its identities, each once
    std::vector<std::filesystem::path> mail_folders; ///< of its accounts, those elsewhere on the disk included
};

/// Reads a profile. What can't be read of it is left out.
Profile read_profile(const std::filesystem::path& folder);

/// The profile that profiles.ini in a folder names as the default. Empty where it names none.
std::filesystem::path default_profile(const std::filesystem::path& folder);

} // namespace offhook::mailboxes
