// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "terminal/exit_status.hpp"

#include <exception>
#include <string>
#include <string_view>

namespace offhook::program {

/// Why a command can't do what it was asked for, as one line in the person's language. It ends the command, or the work
/// on one of several files.
class Refusal : public std::exception {
public:
    /// `where` is the file or the option that it is about, or the program; empty where `what` tells that itself. `what`
    /// says what is wrong and what to do.
    Refusal(std::string_view where, std::string_view what, Status status = bad_input);

    const char* what() const noexcept override { return line_.c_str(); }
    Status status() const { return status_; }

private:
    std::string line_;
    Status status_;
};

/// Where there is neither a file nor an option to name.
constexpr std::string_view this_program = "offhook";

/// Prints it on standard error. Gives its exit status.
Status tell(const Refusal& refusal);

} // namespace offhook::program
