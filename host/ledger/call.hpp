// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "calendar/moment.hpp"

#include <optional>
#include <string>
#include <string_view>

namespace offhook::ledger {

/// How a call ended.
enum class Outcome { reached, no_answer, busy, voicemail, wrong_number, they_called };

/// The outcome's name in the protocol and in exported files ("no-answer").
std::string_view name_of_outcome(Outcome outcome);
std::optional<Outcome> outcome_of_name(std::string_view name);

/// Whether both spoke: what ends a row of attempts.
bool is_conversation(Outcome outcome);

/// Whether the contact was called and did not answer. A wrong number is neither this nor a conversation.
bool is_unanswered(Outcome outcome);

/// A call as the ledger holds it. All texts are UTF-8.
struct Call {
    std::string key;     ///< its name, made by who logs it; the same key is stored once
    std::string address; ///< the contact's, as mail::address_of writes it
    std::string name;    ///< the contact's, may be empty
    calendar::Moment at;
    std::string number; ///< as it was dialled, may be empty
    Outcome outcome = Outcome::reached;
    std::string note;       ///< may be empty
    std::string message_id; ///< of the thread, without angle brackets, may be empty

    friend bool operator==(const Call&, const Call&) = default;
};

/// What of a call is changed; what is not set stays.
struct CallChanges {
    std::optional<std::string> address;
    std::optional<std::string> name;
    std::optional<calendar::Moment> at;
    std::optional<std::string> number;
    std::optional<Outcome> outcome;
    std::optional<std::string> note;
    std::optional<std::string> message_id;
};

/// Bounds of what is stored, in bytes of UTF-8.
constexpr std::size_t longest_key = 64;
constexpr std::size_t longest_address = 320; // RFC 5321: 64 for the local part, 255 for the domain
constexpr std::size_t longest_name = 200;
constexpr std::size_t longest_number = 64;
constexpr std::size_t longest_note = 2000;
constexpr std::size_t longest_message_id = 998; // RFC 5322: a line

} // namespace offhook::ledger
