// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/compiler/compiled_rules.hpp"

#include <string>

namespace offhook::rules {

/// C++ source that defines `extern const CompiledRules NAME;` in offhook::rules with all its tables as constants, so
/// that the program needs no file and no time to have its rules.
std::string write_source(const CompiledRules& rules, const std::string& name);

} // namespace offhook::rules
