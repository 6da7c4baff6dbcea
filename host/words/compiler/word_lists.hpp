// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>

namespace offhook::words {

/// The C++ header for the lists and tables of a TOML file of this room (README.md). Throws std::runtime_error or
/// toml::parse_error, with file and line, for what is no such file.
std::string header_for(const std::string& file);

} // namespace offhook::words
