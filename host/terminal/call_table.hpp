// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/call.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::program {

/// The outcome as a person reads it.
std::string_view name_for_person(ledger::Outcome outcome);

/// Calls as a table for the terminal, in the person's language, with as much of the keys as tells the calls apart.
std::string table_of(const std::vector<ledger::Call>& calls);

} // namespace offhook::program
