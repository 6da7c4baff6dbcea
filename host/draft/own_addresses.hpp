// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/participant.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::draft {

/// The writer's own addresses, by which own mails are told from the others'.
class OwnAddresses {
public:
    OwnAddresses() = default;

    /// Mailboxes as in a header field.
    explicit OwnAddresses(const std::vector<std::string>& mailboxes);

    void add(const Participant& participant);

    /// Whether a participant is the writer.
    bool contains(const Participant& participant) const;

    bool has_domain(std::string_view domain) const;

private:
    std::vector<std::string> addresses_;
};

} // namespace offhook::draft
