// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "protocol/request.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::threads {

/// Tells the writer's own mails from the others'.
class OwnAddresses {
public:
    explicit OwnAddresses(const std::vector<std::string>& mailboxes);

    /// Those that a request names, and the one that the draft is from.
    explicit OwnAddresses(const protocol::DraftRequest& request);

    bool wrote(const protocol::ThreadMail& mail) const;

    /// Whether an address is one of them; both as mail::address_of writes it.
    bool contains(std::string_view address) const;
    bool has_domain(std::string_view domain) const;

private:
    void add(std::string_view mailbox);

    std::vector<std::string> addresses_;
};

} // namespace offhook::threads
