// SPDX-License-Identifier: MPL-2.0
#include "advice/correspondents.hpp"

#include <algorithm>

namespace offhook::advice {

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

OwnAddresses::OwnAddresses(const protocol::DraftRequest& request) {
    for (const std::string& mailbox : request.me) {
        addresses_.push_back(address_of(mailbox));
    }
    if (!request.draft.from.empty()) {
        addresses_.push_back(address_of(request.draft.from));
    }
}

bool OwnAddresses::wrote(const protocol::ThreadMail& mail) const {
    return std::find(addresses_.begin(), addresses_.end(), address_of(mail.from)) != addresses_.end();
}

} // namespace offhook::advice
