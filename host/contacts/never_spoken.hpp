// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contacts/acquaintance.hpp"
#include "draft/own_addresses.hpp"

#include <chrono>
#include <optional>
#include <string>

namespace offhook::contacts {

/// What there is to say of a contact with whom no call is logged, or of the contact's company. It is said once: while
/// the hour lasts in which it was first found, which the ledger notes; none afterwards, and none where that can't be
/// noted.
std::optional<NeverSpoken> never_spoken_with(const std::string& address, const draft::OwnAddresses& own,
                                             ledger::Ledger& ledger, std::chrono::sys_seconds now);

} // namespace offhook::contacts
