// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/own_folder.hpp"
#include "rules/book/rule_book.hpp"

#include <filesystem>

namespace offhook::settings {

/// The rules in use: the packs of the person's own folder added, and without what its settings switch off. What is
/// wrong with either stands in its problems.
rules::RuleBook own_rules(const std::filesystem::path& folder = own_folder());

} // namespace offhook::settings
