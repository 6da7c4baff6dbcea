// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook::program {

/// Words of a mail for the terminal, UTF-8: control characters, which a terminal would obey, are blanks.
std::string printable(std::u16string_view words);

} // namespace offhook::program
