// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "letters/correspondence/correspondence.hpp"
#include "letters/correspondence/form_of_address.hpp"
#include "letters/correspondence/greeting_line.hpp"

#include <optional>

namespace offhook::letters {

/// How a letter speaks to who reads it.
struct Addressing {
    Formality address = Formality::formal; ///< in English: formal goes with "Dear", informal with "Hi"
    bool several = false;                  ///< more than one reader
    bool dear_given_name = false;          ///< English: the thread greets with "Dear Max,"
};

/// Takes the form of address from the writer's own words (the draft, then earlier mails, newest first), then from the
/// correspondent's newest mail, then from what the draft quotes; formal where none shows one. English shows it by its
/// greeting lines, German by its pronouns as well. `greeting` is the greeting line that the draft has, if any.
Addressing addressing_of(const Correspondence& correspondence, Language language,
                         const std::optional<Greeting>& greeting);

} // namespace offhook::letters
