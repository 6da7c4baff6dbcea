// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace offhook::program {

/// How many columns the terminal behind a file descriptor has; none where there is no terminal.
std::optional<std::size_t> terminal_width(int descriptor);

/// How many columns a text takes, UTF-8; combining characters are counted as one, wide ones too.
std::size_t width_of(std::string_view text);

/// A text in lines that are as wide as standard output at most, but not so wide that they are hard to read, broken at
/// blanks; `indent` blanks stand before each but the first. Where standard output is no terminal, it is one line.
std::string wrapped(std::string_view text, std::size_t indent);

} // namespace offhook::program
