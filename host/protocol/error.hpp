// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <optional>
#include <string>

namespace offhook::protocol {

/// A request that can't be served. Codes stand in PROTOCOL.md and are only ever added.
struct ProtocolError {
    std::optional<std::string> id; ///< the request's, where it could be read
    std::string code;
    std::string message; ///< English, one line, without words of a mail
};

/// How reading a request, and serving it, ends where it can't be served; becomes the ProtocolError with its id. Nothing
/// of it leaves this room and the service.
struct RequestFault {
    std::string code;
    std::string message; ///< as in ProtocolError
};

} // namespace offhook::protocol
