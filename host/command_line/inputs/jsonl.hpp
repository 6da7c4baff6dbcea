// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "protocol/error.hpp"

#include <functional>
#include <string>
#include <variant>
#include <vector>

namespace offhook::program {

/// The reply to a line, or why there is none.
using LineAnswer = std::variant<std::string, protocol::ProtocolError>;

/// Answers each line of the files, or of standard input where none is named, with one line, flushed; empty lines are
/// left out. A bad line gets its error in its place and a line on stderr, and the run goes on. Gives the exit status.
int answer_lines(const std::vector<std::string>& files,
                 const std::function<LineAnswer(const std::string& line)>& answer);

} // namespace offhook::program
