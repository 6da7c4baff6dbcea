// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/call.hpp"

#include <cstddef>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace offhook::program {

/// The formats that calls are exported to and imported from.
enum class CallFormat { csv, json };

/// Calls as a file. CSV has a header with the fields' names of PROTOCOL.md; JSON is a list of calls as they stand
/// there.
std::string write_calls(const std::vector<ledger::Call>& calls, CallFormat format);

/// Why a file can't be read, and in which line; 0 where none can be told.
struct CallFileError {
    std::size_t line = 0;
    std::string cause;
};

/// Reads calls from a file. A call without a key gets one that is the same each time, so that importing again adds
/// nothing.
std::variant<std::vector<ledger::Call>, CallFileError> read_calls(std::string_view content, CallFormat format);

} // namespace offhook::program
