// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/ledger.hpp"

#include <functional>
#include <optional>
#include <string>

namespace offhook::program {

/// Runs a command on the person's ledger. Faults of the storage, and that a damaged ledger was kept aside, are told on
/// standard error. Gives the command's exit status, or bad_input.
int with_own_ledger(const std::function<int(ledger::Ledger&)>& command);

/// Prints a line about something of the command line that can't be used.
int refuse(const std::string& what);

/// The address as mail::address_of writes it, none and a line on standard error where it is none.
std::optional<std::string> read_address(const std::string& text);

} // namespace offhook::program
