// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>
#include <string_view>

namespace offhook::mail {

/// A mailbox (RFC 5322, 3.4), decoded, UTF-8.
struct Mailbox {
    std::string name;    ///< display name, empty where there is none
    std::string address; ///< addr-spec as written
};

/// A mailbox as in a header field: "Name <a@b>", or "a@b" without a name.
std::string as_header_field(const Mailbox& mailbox);

/// The parts of a mailbox of a header field, as they stand there.
struct MailboxParts {
    std::string_view name;                   ///< quotation marks included; empty where there is none
    std::optional<std::string_view> address; ///< none where the field holds a name alone
};

/// Parts "Name <a@b>", "a@b" and "a@b (Name)". Never fails: what is no mailbox is taken for a name.
MailboxParts part_mailbox(std::string_view header_field);

/// The address of a mailbox of a header field, without blanks, in lower case: by it, mailboxes are compared. A name
/// alone stands for its address.
std::string address_of(std::string_view header_field);

/// What is after the last "@" of an address; empty without one.
std::string_view domain_of(std::string_view address);

} // namespace offhook::mail
