// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace offhook::text {

/// The offset of the first line feed from `start` on, or the text's length. Four units at a time: each mail is looked
/// through for line ends several times, and the standard library's search for a unit of UTF-16 takes them one by one.
inline std::size_t find_line_end(std::u16string_view text, std::size_t start) {
    constexpr std::size_t step = sizeof(std::uint64_t) / sizeof(char16_t);
    constexpr std::uint64_t ones = 0x0001000100010001;
    for (; start + step <= text.size(); start += step) {
        std::uint64_t units = 0;
        std::memcpy(&units, text.data() + start, sizeof units);
        units ^= ones * u'\n';
        // The highest bit of a unit gets set where it is 0, and may get set in those above it.
        if (((units - ones) & ~units & (ones << 15U)) != 0) {
            break;
        }
    }
    while (start < text.size() && text[start] != u'\n') {
        ++start;
    }
    return start;
}

} // namespace offhook::text
