// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/span.hpp"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::advice {

/// What a warning is about.
enum class Kind {
    tone,             ///< the draft's own words are harsh
    complaint,        ///< the mail being answered is a complaint
    conflict,         ///< the thread is heating up, or the matter is one to be spoken
    long_thread,      ///< many turns to and fro
    scheduling,       ///< a date is being negotiated by mail
    refusal,          ///< the mail being answered is a refusal
    translation,      ///< the mail being answered looks machine-translated
    misunderstanding, ///< the same question again, or "that is not what I meant"
    never_spoken,     ///< many mails, not one call
    attempts,         ///< calls went unanswered
};

/// The kind's name in the protocol ("long-thread").
std::string_view name_of_kind(Kind kind);

/// One warning. A reply has at most one of a kind.
struct Warning {
    Kind kind = Kind::tone;
    int severity = 1;        ///< 1 a hint, 2 a warning, 3 strong
    std::string rule;        ///< id of the weightiest rule
    std::vector<Span> spans; ///< of the draft's text; empty where the warning is not about the draft's words
    std::string reason;      ///< one or two sentences for the person, UTF-8
    std::optional<std::string> wording = std::nullopt; ///< a civil way to say it, in the language of the draft's words
};

} // namespace offhook::advice
