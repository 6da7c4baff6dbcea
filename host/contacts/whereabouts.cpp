// SPDX-License-Identifier: MPL-2.0
#include "contacts/whereabouts.hpp"

#include "mail/address.hpp"

namespace offhook::contacts {

std::vector<std::chrono::minutes> Whereabouts::offsets(const calendar::Moment& at) const {
    std::vector<std::chrono::minutes> offsets;
    for (const std::string& zone : time_zones) {
        if (const auto offset = calendar::offset_at(zone, at.time)) {
            offsets.push_back(*offset);
        }
    }
    if (offsets.empty()) {
        offsets.push_back(at.offset);
    }
    return offsets;
}

std::string own_region(const std::string& told) {
    return told.empty() ? calendar::computer_region() : told;
}

Whereabouts whereabouts_of(const ledger::Contact& contact, const std::string& own_region) {
    std::string code = contact.region;
    if (code.empty()) {
        code = calendar::region_of_domain(mail::domain_of(contact.address)).value_or(std::string());
    }
    if (!contact.time_zone.empty()) {
        return {calendar::Region(code.empty() ? own_region : code), {contact.time_zone}};
    }
    if (code.empty() || code == own_region) {
        return {calendar::Region(own_region), {}};
    }
    calendar::Region region(code);
    std::vector<std::string> zones = region.time_zones();
    return {std::move(region), std::move(zones)};
}

} // namespace offhook::contacts
