// SPDX-License-Identifier: MPL-2.0
#include "ledger/call.hpp"

#include <algorithm>
#include <array>
#include <utility>

namespace offhook::ledger {

namespace {

constexpr std::array<std::pair<Outcome, std::string_view>, 6> outcomes = {{{Outcome::reached, "reached"},
                                                                           {Outcome::no_answer, "no-answer"},
                                                                           {Outcome::busy, "busy"},
                                                                           {Outcome::voicemail, "voicemail"},
                                                                           {Outcome::wrong_number, "wrong-number"},
                                                                           {Outcome::they_called, "they-called"}}};

} // namespace

std::string_view name_of_outcome(Outcome outcome) {
    return std::find_if(outcomes.begin(), outcomes.end(), [&](const auto& known) { return known.first == outcome; })
        ->second;
}

std::optional<Outcome> outcome_of_name(std::string_view name) {
    const auto* const found =
        std::find_if(outcomes.begin(), outcomes.end(), [&](const auto& known) { return known.second == name; });
    return found == outcomes.end() ? std::nullopt : std::optional(found->first);
}

bool is_conversation(Outcome outcome) {
    return outcome == Outcome::reached || outcome == Outcome::they_called;
}

bool is_unanswered(Outcome outcome) {
    return outcome == Outcome::no_answer || outcome == Outcome::busy || outcome == Outcome::voicemail;
}

} // namespace offhook::ledger
