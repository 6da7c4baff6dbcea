// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "body_lines.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// How many entries of `lines`, from `at` on, introduce a quoted or forwarded mail: an attribution ("On … wrote:", also
/// wrapped), a divider ("-----Original Message-----"), a header block ("From: … Sent: … Subject: …"), or a run of these
/// with empty lines between. 0 if `at` begins none. `at` must be below the number of lines and not an empty line.
/// Looks at a bounded number of lines.
std::size_t introduction_length(std::u16string_view body, const std::vector<Line>& lines, std::size_t at);

/// Whether the words are only dashes, underscores, equals signs or the like, at least `least` of them.
bool is_rule(std::u16string_view words, std::size_t least);

} // namespace offhook::mail
