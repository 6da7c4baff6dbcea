// SPDX-License-Identifier: MPL-2.0
#include <offhook/threads/own_addresses.hpp>

#include <algorithm>

namespace offhook::threads {

std::string address_of(std::string_view mailbox) {
    const std::size_t open = mailbox.rfind('<');
    const std::size_t close = mailbox.rfind('>');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        mailbox = mailbox.substr(open + 1, close - open - 1);
    }
    std::string address;
    for (const char letter : mailbox) {
        if (letter != ' ' && letter != '\t') {
            address.push_back(letter >= 'A' && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter);
        }
    }
    return address;
}

OwnAddresses::OwnAddresses(const std::vector<std::string>& mailboxes) {
    for (const std::string& mailbox : mailboxes) {
        add(mailbox);
    }
}

OwnAddresses::OwnAddresses(const protocol::DraftRequest& request) : OwnAddresses(request.me) {
    add(request.draft.from);
}

void OwnAddresses::add(std::string_view mailbox) {
    if (std::string address = address_of(mailbox); !address.empty()) {
        addresses_.push_back(std::move(address));
    }
}

bool OwnAddresses::wrote(const protocol::ThreadMail& mail) const {
    return std::find(addresses_.begin(), addresses_.end(), address_of(mail.from)) != addresses_.end();
}

} // namespace offhook::threads
