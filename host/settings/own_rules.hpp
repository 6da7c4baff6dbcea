// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/book/rule_book.hpp"

namespace offhook::settings {

/// The rules in use: the person's own packs added, and without what the settings switch off. What is wrong with either
/// stands in its problems.
rules::RuleBook own_rules();

} // namespace offhook::settings
