// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/rules/rule_book.hpp>

namespace offhook::program {

/// The rules in use, with the person's own packs. What is wrong with those is said on stderr.
rules::RuleBook own_rules();

} // namespace offhook::program
