// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/ledger.hpp"

#include <functional>
#include <string>

namespace offhook::program {

/// Runs a command on the person's ledger. What it refuses, faults of the storage, and that a damaged ledger was kept
/// aside, are told on standard error. Gives the command's exit status, or bad_input.
int with_own_ledger(const std::function<int(ledger::Ledger&)>& command);

/// The address as mail::address_of writes it. Throws Refusal where it is none.
std::string read_address(const std::string& text);

} // namespace offhook::program
