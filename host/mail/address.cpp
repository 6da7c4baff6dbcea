// SPDX-License-Identifier: MPL-2.0
#include "mail/address.hpp"

#include "base/ascii.hpp"

#include <algorithm>
#include <iterator>

namespace offhook::mail {

std::string address_of(std::string_view mailbox) {
    const std::size_t open = mailbox.rfind('<');
    const std::size_t close = mailbox.rfind('>');
    if (open != std::string_view::npos && close != std::string_view::npos && open < close) {
        mailbox = mailbox.substr(open + 1, close - open - 1);
    }
    std::string address;
    for (const char letter : mailbox) {
        if (letter != ' ' && letter != '\t') {
            address.push_back(lower_case(letter));
        }
    }
    return address;
}

std::string as_header_field(const Mailbox& mailbox) {
    return mailbox.name.empty() ? mailbox.address : mailbox.name + " <" + mailbox.address + ">";
}

std::vector<std::string> as_header_fields(const std::vector<Mailbox>& mailboxes) {
    std::vector<std::string> fields;
    std::transform(mailboxes.begin(), mailboxes.end(), std::back_inserter(fields), as_header_field);
    return fields;
}

std::string_view domain_of(std::string_view address) {
    const std::size_t at = address.rfind('@');
    return at == std::string_view::npos ? std::string_view() : address.substr(at + 1);
}

} // namespace offhook::mail
