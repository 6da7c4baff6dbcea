// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/book/rule_book.hpp"

namespace offhook::program {

/// The rules in use. What is wrong with the person's own packs or settings is said on stderr.
rules::RuleBook own_rules_with_problems_told();

} // namespace offhook::program
