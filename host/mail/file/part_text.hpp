// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

struct _GMimePart;

namespace offhook::mail {

/// The words of one part: decoded, of HTML the text, of format=flowed (RFC 3676) the unwrapped lines; LF line ends. A
/// part that calls itself text and holds something else gives none. What was wrong is added to `notes`. Reads at most
/// `most` bytes.
std::string read_part_text(_GMimePart* part, std::size_t most, std::vector<std::string>& notes);

/// The bytes of a part, its transfer encoding taken off.
std::string decoded_bytes(_GMimePart* part, std::vector<std::string>& notes);

/// The text with LF line ends and without NUL.
std::string with_plain_line_ends(std::string_view text);

} // namespace offhook::mail
