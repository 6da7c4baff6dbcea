// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/call.hpp"

#include <string>
#include <vector>

namespace offhook::program {

/// The formats that calls are exported to and imported from.
enum class CallFormat { csv, json };

/// Calls as a file. CSV has a header with the fields' names of PROTOCOL.md; JSON is a list of calls as they stand
/// there.
std::string write_calls(const std::vector<ledger::Call>& calls, CallFormat format);

/// Reads calls from a file, "-" for standard input. A call without a key gets one that is the same each time, so that
/// importing again adds nothing. Throws Refusal where the file or one of its calls can't be read.
std::vector<ledger::Call> read_calls(const std::string& file, CallFormat format);

} // namespace offhook::program
