// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/address.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::draft {

/// Who writes or gets a mail: a mailbox of a header field, read once.
class Participant {
public:
    Participant() = default;

    /// Reads a mailbox as mail::part_mailbox does.
    explicit Participant(std::string header_field);
    explicit Participant(const mail::Mailbox& mailbox) : Participant(mail::as_header_field(mailbox)) {}

    /// As it was told.
    const std::string& header_field() const { return header_field_; }

    /// As mail::address_of writes it, but empty for a name alone.
    std::string_view address() const { return has_address_ ? std::string_view(identity_) : std::string_view(); }

    /// By what participants are compared: the address, or a name alone in its form. Empty where nothing was told.
    const std::string& identity() const { return identity_; }

    /// The display name as plain text, without quotation marks; may be empty. Of a longer one the first 1000 bytes are
    /// read.
    std::u16string name() const;

private:
    std::string header_field_;
    std::string identity_;
    bool has_address_ = false;
};

std::vector<Participant> participants_of(const std::vector<mail::Mailbox>& mailboxes);

} // namespace offhook::draft
