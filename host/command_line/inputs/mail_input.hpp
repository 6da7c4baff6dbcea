// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/file/mail_file.hpp"

#include <string>

namespace offhook::program {

/// The mail in a file, or on standard input for "-". Throws Refusal where there is none.
mail::Mail read_mail_input(const std::string& file);

} // namespace offhook::program
