// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/mail_body.hpp"
#include "draft/own_addresses.hpp"
#include "draft/participant.hpp"
#include "mail/origin.hpp"

#include <cstddef>
#include <string>
#include <vector>

namespace offhook::draft {

/// Of an earlier mail so many bytes are read: what matters stands at its start.
constexpr std::size_t longest_earlier_body = 64 * 1024;

/// One earlier mail of a thread. All strings are UTF-8.
struct EarlierMail {
    /// `fields` are header fields that tell its origin, as mail::origin_of reads them; where it is `automatic`, no
    /// person wrote it, as the client knows.
    EarlierMail(Participant sender, const OwnAddresses& own_addresses,
                const std::vector<mail::HeaderField>& fields = {}, bool automatic = false);

    Participant from;
    bool own = false; ///< the writer of the draft wrote it
    mail::Origin origin = mail::Origin::person;
    std::string date; ///< RFC 3339, may be empty
    std::string subject;
    std::string message_id;              ///< without angle brackets, as are all ids; may be empty
    std::string in_reply_to;             ///< may be empty
    std::vector<std::string> references; ///< oldest first
    bool weak = false;                   ///< taken for one of the thread by its subject alone
    MailBody body;
};

} // namespace offhook::draft
