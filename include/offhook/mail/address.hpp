// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook::mail {

/// The address of a mailbox as in a header field ("Name <a@b>" or "a@b"), without blanks, in lower case: by it,
/// mailboxes are compared.
std::string address_of(std::string_view mailbox);

/// What is after the last "@" of an address; empty without one.
std::string_view domain_of(std::string_view address);

} // namespace offhook::mail
