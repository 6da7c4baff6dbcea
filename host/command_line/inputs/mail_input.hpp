// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/file/mail_file.hpp"

#include <optional>
#include <string>

namespace offhook::program {

/// The mail in a file, or on standard input for "-". None, with a line on stderr, where there is none.
std::optional<mail::Mail> read_mail_input(const std::string& file);

} // namespace offhook::program
