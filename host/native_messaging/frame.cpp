// SPDX-License-Identifier: MPL-2.0
#include "native_messaging/frame.hpp"

#include <algorithm>
#include <array>
#include <cstring>

namespace offhook::frames {

namespace {

constexpr std::size_t chunk_size = 64 * 1024;

/// Reads until the buffer is full or the input ends; tells how many bytes came.
std::size_t read_fully(const ReadBytes& read, char* buffer, std::size_t size) {
    std::size_t filled = 0;
    while (filled < size) {
        const std::size_t count = read(buffer + filled, size - filled);
        if (count == 0) {
            break;
        }
        filled += count;
    }
    return filled;
}

bool skip(const ReadBytes& read, std::uint32_t length) {
    std::array<char, 4096> buffer{};
    while (length > 0) {
        const std::size_t count = read(buffer.data(), std::min<std::size_t>(buffer.size(), length));
        if (count == 0) {
            return false;
        }
        length -= static_cast<std::uint32_t>(count);
    }
    return true;
}

} // namespace

Frame read_frame(const ReadBytes& read) {
    std::array<char, sizeof(std::uint32_t)> prefix{};
    const std::size_t prefix_read = read_fully(read, prefix.data(), prefix.size());
    if (prefix_read == 0) {
        return EndOfInput{};
    }
    if (prefix_read < prefix.size()) {
        return Truncated{};
    }
    std::uint32_t length = 0;
    std::memcpy(&length, prefix.data(), sizeof length);
    if (length > longest_payload) {
        return skip(read, length) ? Frame(TooLong{length}) : Frame(Truncated{});
    }
    Payload payload;
    while (payload.bytes.size() < length) {
        const std::size_t start = payload.bytes.size();
        const std::size_t wanted = std::min<std::size_t>(chunk_size, length - start);
        payload.bytes.resize(start + wanted);
        if (read_fully(read, payload.bytes.data() + start, wanted) < wanted) {
            return Truncated{};
        }
    }
    return payload;
}

std::string make_frame(std::string_view payload) {
    const auto length = static_cast<std::uint32_t>(payload.size());
    std::string frame(sizeof length, '\0');
    std::memcpy(frame.data(), &length, sizeof length);
    frame += payload;
    return frame;
}

} // namespace offhook::frames
