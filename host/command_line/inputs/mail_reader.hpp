// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/file/mail_file.hpp"

#include <string_view>
#include <variant>

namespace offhook::program {

/// mail::read_mail, from the module that is loaded when the first mail file is read. GMime and what it needs would
/// otherwise take longer to load than all the rest, at each start. Throws std::runtime_error, in the person's language,
/// where the module can't be loaded.
std::variant<mail::Mail, mail::NoMail> read_mail_file(std::string_view bytes);

} // namespace offhook::program
