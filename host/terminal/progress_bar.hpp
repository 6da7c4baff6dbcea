// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"

#include <chrono>
#include <cstdint>
#include <string>

namespace offhook::program {

/// How far an audit is, in one line on standard error, in the person's language; nothing where that is no terminal.
class ProgressBar {
public:
    ProgressBar();
    ~ProgressBar() { remove(); }
    ProgressBar(const ProgressBar&) = delete;
    ProgressBar& operator=(const ProgressBar&) = delete;

    /// Writes the line anew if it has changed and a tenth of a second is over.
    void show(audit::Step step, std::uint64_t done, std::uint64_t total);

    /// Takes the line away.
    void remove();

private:
    bool on_terminal_;
    std::chrono::steady_clock::time_point next_{};
    std::string shown_;
};

} // namespace offhook::program
