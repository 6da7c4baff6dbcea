// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook::letters {

/// A mailbox as a client shows it: "Name <address>", "address" or "address (Name)".
struct NamedAddress {
    std::u16string name;    ///< plain text, without quotation marks; may be empty
    std::u16string address; ///< folded, so that addresses can be compared; may be empty
};

/// Reads a mailbox. Never fails: what is no mailbox is taken for a name.
NamedAddress read_mailbox(std::string_view mailbox);

/// The part of an address before the "@", folded.
std::u16string_view local_part(std::u16string_view address);

} // namespace offhook::letters
