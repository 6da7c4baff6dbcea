// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/call.hpp"

#include <string>
#include <string_view>

namespace offhook::ledger {

/// Texts come from a request, from the command line or from an imported file; these say what may be stored.

/// Whether the key is 1 to `longest_key` ASCII letters, digits and hyphens.
bool is_key(std::string_view key);

/// Whether an address as mail::address_of writes it has a local part, one "@" and a domain, and is no longer than may
/// be.
bool is_address(std::string_view address);

/// Line ends and tabs stay, other control characters become blanks; blanks at both ends go.
std::string without_control_characters(std::string_view text);

/// A Message-ID without its angle brackets.
std::string bare_message_id(std::string_view message_id);

/// A key made of the call's other fields, the same each time.
std::string key_of(const Call& call);

/// A new random key, a UUID of RFC 4122, version 4.
std::string new_key();

} // namespace offhook::ledger
