// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "protocol/error.hpp"
#include "protocol/request.hpp"

#include <string_view>
#include <variant>

namespace offhook::protocol {

/// The version of the protocol that this library speaks.
constexpr int protocol_version = 1;

/// Reads a request of any method. Never throws for any input.
std::variant<Request, ProtocolError> read_request(std::string_view json);

/// Reads a `check` request that names no method: a line of `offhook check --format=jsonl`.
std::variant<CheckRequest, ProtocolError> read_check_request(std::string_view json);

/// A line of `offhook parse --format=jsonl`.
struct ParseLine {
    std::string id;
    std::string text;
};
std::variant<ParseLine, ProtocolError> read_parse_line(std::string_view json);

} // namespace offhook::protocol
