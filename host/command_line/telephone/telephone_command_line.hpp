// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "command_line/telephone/telephone_commands.hpp"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>

namespace offhook::program {

/// The options of `offhook calls` and `offhook privacy`.
class TelephoneCommandLine {
public:
    explicit TelephoneCommandLine(CLI::App& app);

    /// Runs the command that was named; none where it is another one.
    std::optional<int> run() const;

private:
    void add_calls(CLI::App& app);
    void add_privacy(CLI::App& app);
    void add_words(CLI::App* command);
    void add_selection(CLI::App* command);

    CLI::App* list_ = nullptr;
    CLI::App* add_ = nullptr;
    CLI::App* edit_ = nullptr;
    CLI::App* remove_ = nullptr;
    CLI::App* export_ = nullptr;
    CLI::App* import_ = nullptr;
    CLI::App* show_ = nullptr;
    CLI::App* delete_ = nullptr;
    CallWords words_;
    CallSelection selection_;
    std::string key_;
    std::string file_ = "-";
    std::optional<CallFormat> format_;
    bool yes_ = false;
};

} // namespace offhook::program
