// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <system_error>

namespace offhook {

/// Writes a file that nobody but the person may read, in place of the one that is there. All of it is on the disk when
/// this returns, or the old one stays. Gives why it can't be written, no error where it was.
std::error_code write_private_file(const std::string& path, std::string_view content);

} // namespace offhook
