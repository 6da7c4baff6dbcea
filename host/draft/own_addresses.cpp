// SPDX-License-Identifier: MPL-2.0
#include "draft/own_addresses.hpp"

#include "mail/address.hpp"

#include <algorithm>

namespace offhook::draft {

OwnAddresses::OwnAddresses(const std::vector<std::string>& mailboxes) {
    for (const std::string& mailbox : mailboxes) {
        add(Participant(mailbox));
    }
}

void OwnAddresses::add(const Participant& participant) {
    if (!participant.identity().empty()) {
        addresses_.push_back(participant.identity());
    }
}

bool OwnAddresses::contains(const Participant& participant) const {
    return std::find(addresses_.begin(), addresses_.end(), participant.identity()) != addresses_.end();
}

bool OwnAddresses::has_domain(std::string_view domain) const {
    return std::any_of(addresses_.begin(), addresses_.end(),
                       [&](const std::string& address) { return mail::domain_of(address) == domain; });
}

} // namespace offhook::draft
