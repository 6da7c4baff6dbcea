// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>

namespace offhook::mail {

/// The first mail of a batch SMTP file (RFC 2442): what stands between DATA and the line with a dot alone, with dots
/// that were doubled for the way undone (RFC 5321, 4.5.2). The result is a part of `bytes`, `bytes` itself where it
/// does not begin with SMTP commands, or `copy` where dots had to be taken out.
std::string_view without_smtp_commands(std::string_view bytes, std::string& copy);

} // namespace offhook::mail
