// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/file/mail_file.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// The address of a mailbox as in a header field ("Name <a@b>" or "a@b"), without blanks, in lower case: by it,
/// mailboxes are compared.
std::string address_of(std::string_view mailbox);

/// A mailbox as in a header field, as `address_of` reads it: "Name <a@b>", or "a@b" without a name.
std::string as_header_field(const Mailbox& mailbox);
std::vector<std::string> as_header_fields(const std::vector<Mailbox>& mailboxes);

/// What is after the last "@" of an address; empty without one.
std::string_view domain_of(std::string_view address);

} // namespace offhook::mail
