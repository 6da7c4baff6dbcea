// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <filesystem>
#include <string>

namespace offhook::program {

/// Where the native messaging host is registered: for the person alone, or for all on the machine.
enum class Scope { person, system };

/// The names that Thunderbird knows Offhook by.
constexpr const char* application_name = "offhook.host";
constexpr const char* extension_id = "companion@offhook";

/// The file in which Thunderbird looks for the native messaging host. Empty for a person without a home folder.
/// Thunderbird reads these two places and no other (dirsvc XREUserNativeManifests, XRESysNativeManifests).
std::filesystem::path manifest_file(Scope scope);

/// This program's own file.
std::filesystem::path program_file();

/// The manifest of native messaging that names a program.
std::string manifest_of(const std::filesystem::path& program);

} // namespace offhook::program
