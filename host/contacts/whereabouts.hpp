// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/moment.hpp"
#include "calendar/region.hpp"
#include "ledger/ledger.hpp"

#include <chrono>
#include <string>
#include <vector>

namespace offhook::contacts {

/// Where a contact is, as far as it is known: what was set for the contact, else the country domain of the address,
/// else where the person is.
struct Whereabouts {
    calendar::Region region{""};
    std::vector<std::string> time_zones; ///< that the contact may be in; none: the person's own

    /// How far the contact's clock may be from UTC then.
    std::vector<std::chrono::minutes> offsets(const calendar::Moment& at) const;
};

/// The person's own region: the one that the client told, else the computer's; empty where neither is known.
std::string own_region(const std::string& told);

/// `own_region` is the person's, ISO 3166-1 alpha-2, empty where it is not known.
Whereabouts whereabouts_of(const ledger::Contact& contact, const std::string& own_region);

} // namespace offhook::contacts
