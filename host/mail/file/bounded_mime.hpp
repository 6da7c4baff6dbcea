// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// A mail without what would take GMime long, and no mail has: a header without end, very many parts, or parts nested
/// so deep that each line beginning with "--" is compared with many boundaries. A note tells what was left out. The
/// result is a part of `bytes`, or `copy` where something had to be taken out within.
std::string_view bounded_mime(std::string_view bytes, std::string& copy, std::vector<std::string>& notes);

} // namespace offhook::mail
