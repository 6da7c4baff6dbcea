// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offhook {

/// Writes a file that nobody but the person may read, in place of the one that is there. All of it is on the disk when
/// this returns, or the old one stays. Gives the cause where it can't be written.
std::optional<std::string> write_private_file(const std::string& path, std::string_view content);

} // namespace offhook
