// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook::mail {

/// Joins the lines of a text/plain body with format=flowed (RFC 3676). `delete_space` is its DelSp parameter. Takes LF
/// or CRLF, gives LF; quote marks are written ">> " with a space behind the last.
std::string unflowed(std::string_view text, bool delete_space);

} // namespace offhook::mail
