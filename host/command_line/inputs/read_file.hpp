// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

namespace offhook::program {

/// The bytes of a file, or of standard input for "-". None, with a line on stderr, when it can't be read.
std::optional<std::string> read_file(const std::string& path);

} // namespace offhook::program
