// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::text {

/// The text with the line breaks that end nothing made spaces, and the offsets at which a new paragraph begins.
struct LineLayout {
    std::u16string text;
    std::vector<std::uint32_t> paragraph_starts;
};

/// Linear in the length of the text, which must be below 2^32 units.
LineLayout lay_out_lines(std::u16string_view text);

} // namespace offhook::text
