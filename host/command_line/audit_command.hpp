// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "command_line/commands.hpp"

#include <string>

namespace offhook::program {

/// Where and how an audit is written.
struct AuditOutput {
    Format format = Format::people;
    std::string page; ///< the file for the page with pictures; empty: none
};

/// Judges a whole mailbox. `since` is a day ("2026-01-31") or empty. Gives the exit status.
int audit_command(const std::string& path, audit::Options options, const std::string& since, const AuditOutput& output);

} // namespace offhook::program
