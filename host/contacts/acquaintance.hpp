// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "contacts/attempts.hpp"
#include "draft/conversation.hpp"
#include "ledger/ledger.hpp"

#include <optional>
#include <string>

namespace offhook::contacts {

/// Many mails with a contact, or with several of a company, and no call.
struct NeverSpoken {
    std::string name;        ///< the contact's, or the company's domain
    std::int64_t mails = 0;  ///< to and fro
    std::int64_t weeks = 0;  ///< between the first and the last
    std::int64_t people = 0; ///< of the company; 0 for a contact
};

/// What the ledger tells of whom a draft is to: of the first of its recipients, or of who wrote the answered mail.
struct Acquaintance {
    bool prefers_mail = false; ///< one of the recipients does
    bool snoozed = false;      ///< the thread is
    std::optional<Attempts> attempts;
    std::optional<NeverSpoken> never_spoken;
};

/// Looks a draft's recipients up. Nothing is known where nothing was stored. Throws ledger::StorageError.
Acquaintance acquaintance_of(const draft::Conversation& conversation, ledger::Ledger& ledger,
                             const calendar::Moment& now);

} // namespace offhook::contacts
