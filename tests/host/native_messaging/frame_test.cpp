// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "native_messaging/frame.hpp"

#include <algorithm>
#include <cstring>
#include <string>

using namespace offhook::frames;

namespace {

/// A source that gives at most `step` bytes at a time.
ReadBytes source(std::string bytes, std::size_t step = 1) {
    return [bytes = std::move(bytes), step, position = std::size_t{0}](char* buffer, std::size_t size) mutable {
        const std::size_t count = std::min({size, step, bytes.size() - position});
        std::memcpy(buffer, bytes.data() + position, count);
        position += count;
        return count;
    };
}

std::string length_prefix(std::uint32_t length) {
    return make_frame(std::string(length, ' ')).substr(0, 4);
}

} // namespace

TEST_CASE("a frame is read as it was made, also byte by byte") {
    const std::string payload = "{\"id\": \"ü\"}";
    const std::size_t step = GENERATE(1, 3, 1000);
    const ReadBytes read = source(make_frame(payload) + make_frame(""), step);
    CHECK(std::get<Payload>(read_frame(read)).bytes == payload);
    CHECK(std::get<Payload>(read_frame(read)).bytes.empty());
    CHECK(std::holds_alternative<EndOfInput>(read_frame(read)));
}

TEST_CASE("a frame that is too long is skipped and the next one read") {
    const std::string too_long = make_frame(std::string(longest_payload + 1, 'x'));
    const ReadBytes read = source(too_long + make_frame("{}"), 1 << 20);
    CHECK(std::get<TooLong>(read_frame(read)).length == longest_payload + 1);
    CHECK(std::get<Payload>(read_frame(read)).bytes == "{}");
}

TEST_CASE("an input that ends within a frame is told") {
    const std::string frame = make_frame("{\"id\": 1}");
    const auto cut = GENERATE(1, 3, 5, 12);
    CHECK(std::holds_alternative<Truncated>(read_frame(source(frame.substr(0, static_cast<std::size_t>(cut))))));
}

TEST_CASE("a length that lies takes no memory") {
    CHECK(std::holds_alternative<Truncated>(read_frame(source(length_prefix(1000) + "ab"))));
    std::string huge(4, '\xFF');
    CHECK(std::holds_alternative<Truncated>(read_frame(source(huge + "ab"))));
}
