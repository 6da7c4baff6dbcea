// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"

#include <string>

namespace offhook::program {

/// The report for the terminal, in the person's language.
std::string audit_text(const audit::Report& report, const audit::Options& options);

} // namespace offhook::program
