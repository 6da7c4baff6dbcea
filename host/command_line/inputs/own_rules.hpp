// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/book/rule_book.hpp"

namespace offhook::program {

/// The rules in use: the person's own packs added, and without what the settings switch off. What is wrong with either
/// stands in its problems.
rules::RuleBook own_rules();

/// Says the problems of a rule book on stderr.
void tell_problems(const rules::RuleBook& rule_book);

} // namespace offhook::program
