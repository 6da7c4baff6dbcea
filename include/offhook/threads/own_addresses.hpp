// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/protocol/request.hpp>

#include <string>
#include <string_view>
#include <vector>

namespace offhook::threads {

/// The address of a mailbox as in a header field ("Name <a@b>" or "a@b"), in lower case.
std::string address_of(std::string_view mailbox);

/// Tells the writer's own mails from the others'.
class OwnAddresses {
public:
    explicit OwnAddresses(const std::vector<std::string>& mailboxes);

    /// Those that a request names, and the one that the draft is from.
    explicit OwnAddresses(const protocol::DraftRequest& request);

    bool wrote(const protocol::ThreadMail& mail) const;

private:
    void add(std::string_view mailbox);

    std::vector<std::string> addresses_;
};

} // namespace offhook::threads
