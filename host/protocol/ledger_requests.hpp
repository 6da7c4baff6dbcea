// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "draft/client_settings.hpp"
#include "ledger/ledger.hpp"
#include "protocol/limits.hpp"

#include <optional>
#include <string>
#include <vector>

namespace offhook::protocol {

/// What every request about contacts and calls tells. Addresses are as mail::address_of writes them.
struct TelephoneRequest {
    std::string id;
    Language locale = Language::english; ///< of texts for the person
    std::string region;                  ///< the person's own, ISO 3166-1 alpha-2 in capitals; empty: not told
    draft::ClientSettings settings;
};

struct ContactRequest : TelephoneRequest {
    std::vector<std::string> addresses; ///< at most most_contacts
    std::string message_id;             ///< of the thread's first mail, may be empty
};

struct LogCallRequest : TelephoneRequest {
    ledger::Call call;
};

struct EditCallRequest : TelephoneRequest {
    std::string key;
    ledger::CallChanges changes;
};

struct RemoveCallRequest : TelephoneRequest {
    std::string key;
};

struct SetContactRequest : TelephoneRequest {
    std::string address;
    ledger::ContactChanges changes;
};

struct SnoozeRequest : TelephoneRequest {
    std::string message_id;
    std::optional<calendar::Moment> until; ///< none: no longer
};

struct DialRequest : TelephoneRequest {
    std::string number; ///< "+" and 3 to 15 digits
};

struct CountMailsRequest : TelephoneRequest {
    ledger::CountedFolder folder;
    std::vector<ledger::MailCount> counts; ///< at most most_counts
    bool anew = false;
};

struct CountedRequest : TelephoneRequest {};

struct StoredRequest : TelephoneRequest {
    std::optional<std::string> address;
};

struct ForgetRequest : TelephoneRequest {
    std::optional<std::string> address; ///< none: all
};

} // namespace offhook::protocol
