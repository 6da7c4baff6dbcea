// SPDX-License-Identifier: MPL-2.0
#include "contacts/acquaintance.hpp"

#include "contacts/never_spoken.hpp"
#include "contacts/whereabouts.hpp"

#include <algorithm>

namespace offhook::contacts {

namespace {

/// Whom the draft is to, the writer left out. Where it names nobody yet, who wrote the answered mail.
std::vector<std::string> recipients_of(const draft::Conversation& conversation) {
    std::vector<std::string> addresses;
    const auto add = [&](const draft::Participant& participant) {
        if (!participant.identity().empty() && !conversation.own_addresses().contains(participant)) {
            addresses.push_back(participant.identity());
        }
    };
    const std::vector<draft::Participant>& to = conversation.draft().to;
    std::for_each(to.begin(), to.end(), add);
    if (to.empty() && !conversation.thread().empty()) {
        add(conversation.thread().back().from);
    }
    return addresses;
}

std::vector<std::string> message_ids_of(const std::vector<draft::EarlierMail>& thread) {
    std::vector<std::string> ids;
    for (const draft::EarlierMail& mail : thread) {
        ids.push_back(mail.message_id);
        ids.insert(ids.end(), mail.references.begin(), mail.references.end());
    }
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    std::erase(ids, "");
    return ids;
}

} // namespace

Acquaintance acquaintance_of(const draft::Conversation& conversation, ledger::Ledger& ledger,
                             const calendar::Moment& now) {
    Acquaintance known;
    std::error_code ignored;
    const std::vector<std::string> recipients = recipients_of(conversation);
    if (recipients.empty() || !std::filesystem::exists(ledger.file(), ignored)) {
        return known;
    }
    known.prefers_mail = std::any_of(recipients.begin(), recipients.end(),
                                     [&](const std::string& address) { return ledger.contact(address).prefers_mail; });
    known.snoozed = ledger.is_snoozed(message_ids_of(conversation.thread()), now.time);
    const std::string& first = recipients.front();
    const std::vector<ledger::Call> calls = ledger.calls({first, std::nullopt, std::nullopt});
    if (!calls.empty()) {
        const Whereabouts place = whereabouts_of(ledger.contact(first), own_region(conversation.region()));
        known.attempts = count_attempts(calls, attempt_rule(conversation.settings()), now, place.region);
    } else if (!known.prefers_mail && !known.snoozed) {
        known.never_spoken = never_spoken_with(first, conversation.own_addresses(), ledger, now.time);
    }
    return known;
}

} // namespace offhook::contacts
