// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <variant>

namespace offhook::frames {

/// The longest payload that is read, in bytes. Thunderbird itself would send up to 4 GiB.
constexpr std::uint32_t longest_payload = 16 * 1024 * 1024;

/// Fills a buffer with up to `size` bytes and tells how many; 0 at the end of the input. May give fewer than asked.
using ReadBytes = std::function<std::size_t(char* buffer, std::size_t size)>;

struct Payload {
    std::string bytes;
};
struct TooLong {
    std::uint32_t length = 0; ///< bytes; they were skipped
};
struct Truncated {}; ///< the input ended within a frame
struct EndOfInput {};

using Frame = std::variant<Payload, TooLong, Truncated, EndOfInput>;

/// Reads the next frame of native messaging: a length of four bytes in the machine's byte order, then the payload.
/// Memory grows with the bytes that really came, not with the length that was announced.
Frame read_frame(const ReadBytes& read);

/// The frame of a payload, length included.
std::string make_frame(std::string_view payload);

} // namespace offhook::frames
