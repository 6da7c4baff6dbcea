// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook::mail {

/// A mail whose address fields hold no groups within groups (RFC 5322, 3.4) deeper than anybody writes: GMime reads
/// them by recursion, and would use up the stack. Their colons are blanked out, in fields of embedded messages as well.
/// The result is `bytes` itself, or `copy` where something had to be changed.
std::string_view bounded_address_fields(std::string_view bytes, std::string& copy);

} // namespace offhook::mail
