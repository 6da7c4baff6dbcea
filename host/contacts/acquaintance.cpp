// SPDX-License-Identifier: MPL-2.0
#include "contacts/acquaintance.hpp"

#include "contacts/never_spoken.hpp"
#include "contacts/whereabouts.hpp"
#include "mail/address.hpp"
#include "threads/own_addresses.hpp"

#include <algorithm>

namespace offhook::contacts {

namespace {

/// Whom the draft is to, the writer left out. Where it names nobody yet, who wrote the answered mail.
std::vector<std::string> recipients_of(const protocol::DraftRequest& request, const threads::OwnAddresses& own) {
    std::vector<std::string> mailboxes = request.draft.to;
    if (mailboxes.empty() && !request.thread.empty()) {
        mailboxes.push_back(request.thread.back().from);
    }
    std::vector<std::string> addresses;
    for (const std::string& mailbox : mailboxes) {
        std::string address = mail::address_of(mailbox);
        if (!address.empty() && !own.contains(address)) {
            addresses.push_back(std::move(address));
        }
    }
    return addresses;
}

std::vector<std::string> message_ids_of(const std::vector<protocol::ThreadMail>& thread) {
    std::vector<std::string> ids;
    for (const protocol::ThreadMail& mail : thread) {
        ids.push_back(mail.message_id);
        ids.insert(ids.end(), mail.references.begin(), mail.references.end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::erase(ids, "");
    return ids;
}

} // namespace

Acquaintance acquaintance_of(const protocol::DraftRequest& request, ledger::Ledger& ledger,
                             const calendar::Moment& now) {
    Acquaintance known;
    std::error_code ignored;
    const threads::OwnAddresses own(request);
    const std::vector<std::string> recipients = recipients_of(request, own);
    if (recipients.empty() || !std::filesystem::exists(ledger.file(), ignored)) {
        return known;
    }
    known.prefers_mail = std::any_of(recipients.begin(), recipients.end(),
                                     [&](const std::string& address) { return ledger.contact(address).prefers_mail; });
    known.snoozed = ledger.is_snoozed(message_ids_of(request.thread), now.time);
    const std::string& first = recipients.front();
    const std::vector<ledger::Call> calls = ledger.calls({first, std::nullopt, std::nullopt});
    if (!calls.empty()) {
        const Whereabouts place = whereabouts_of(ledger.contact(first), own_region(request.region));
        known.attempts = count_attempts(calls, attempt_rule(request.settings), now, place.region);
    } else if (!known.prefers_mail && !known.snoozed) {
        known.never_spoken = never_spoken_with(first, own, ledger, now.time);
    }
    return known;
}

} // namespace offhook::contacts
