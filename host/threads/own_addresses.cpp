// SPDX-License-Identifier: MPL-2.0
#include "threads/own_addresses.hpp"

#include "mail/address.hpp"

#include <algorithm>

namespace offhook::threads {

OwnAddresses::OwnAddresses(const std::vector<std::string>& mailboxes) {
    for (const std::string& mailbox : mailboxes) {
        add(mailbox);
    }
}

OwnAddresses::OwnAddresses(const protocol::DraftRequest& request) : OwnAddresses(request.me) {
    add(request.draft.from);
}

void OwnAddresses::add(std::string_view mailbox) {
    if (std::string address = mail::address_of(mailbox); !address.empty()) {
        addresses_.push_back(std::move(address));
    }
}

bool OwnAddresses::contains(std::string_view address) const {
    return std::find(addresses_.begin(), addresses_.end(), address) != addresses_.end();
}

bool OwnAddresses::has_domain(std::string_view domain) const {
    return std::any_of(addresses_.begin(), addresses_.end(),
                       [&](const std::string& address) { return mail::domain_of(address) == domain; });
}

bool OwnAddresses::wrote(const protocol::ThreadMail& mail) const {
    return contains(mail::address_of(mail.from));
}

} // namespace offhook::threads
