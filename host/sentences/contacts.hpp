// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

#include <cstdint>

/// What calls and counted mails tell of a contact.
namespace offhook::sentences::contacts {

/// Argument: unanswered calls.
inline constexpr Sentence<int> attempts_are_enough = {
    .english = "You have called {} times lately and reached nobody. Ask for a short call in writing, and propose a "
               "time.",
    .german = "Sie haben in letzter Zeit {}-mal angerufen und niemanden erreicht. Bitten Sie schriftlich um ein kurzes "
              "Gespräch und schlagen Sie eine Zeit vor.",
};

/// Arguments: the contact's name, mails, weeks.
inline constexpr Sentence<std::string_view, std::int64_t, std::int64_t> never_spoken_with = {
    .english = "{1} mails have gone to and fro with {0} in {2} weeks, and no call is logged. A short call to get to "
               "know each other makes many things easier.",
    .german = "Mit {0} gingen in {2} Wochen {1} Mails hin und her, und kein Anruf ist eingetragen. Ein kurzes Gespräch "
              "zum Kennenlernen erleichtert vieles.",
};

/// Arguments: the company's domain, mails, people, weeks.
inline constexpr Sentence<std::string_view, std::int64_t, std::int64_t, std::int64_t> never_spoken_at = {
    .english = "{1} mails have gone to and fro with {2} people at {0} in {3} weeks, and no call is logged. A short "
               "call to get to know each other makes many things easier.",
    .german = "Mit {2} Personen bei {0} gingen in {3} Wochen {1} Mails hin und her, und kein Anruf ist eingetragen. "
              "Ein kurzes Gespräch zum Kennenlernen erleichtert vieles.",
};

inline constexpr Sentence<> no_telephone_program = {
    .english = "No program is set up for telephone numbers. Choose one for links that begin with “tel:”, or copy the "
               "number.",
    .german = "Für Telefonnummern ist kein Programm eingerichtet. Bitte eines für Links wählen, die mit „tel:“ "
              "beginnen, oder die Nummer kopieren.",
};

} // namespace offhook::sentences::contacts
