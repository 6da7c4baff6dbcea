// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/file/mail_file.hpp"

#include <cstddef>
#include <variant>

namespace offhook::mail {

/// The one function of the mail reader module: mail::read_mail of `size` bytes, into `result`. The program and the
/// module are always built and installed together, but each may have a C++ library of its own: no exception passes.
using ReadMailFunction = void(const char* bytes, std::size_t size, std::variant<Mail, NoMail>* result);
constexpr const char* read_mail_symbol = "offhook_read_mail";

} // namespace offhook::mail
