// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// Why the add-on and the program don't go together.
namespace offhook::sentences::add_on {

inline constexpr Sentence<> newer_than_program = {
    .english = "The program “offhook” on this computer is older than the add-on. Please update the program.",
    .german = "Das Programm „offhook“ auf diesem Rechner ist älter als das Add-on. Bitte aktualisieren Sie das "
              "Programm.",
};
inline constexpr Sentence<> older_than_program = {
    .english = "The add-on is older than the program “offhook” on this computer. Please update the add-on.",
    .german = "Das Add-on ist älter als das Programm „offhook“ auf diesem Rechner. Bitte aktualisieren Sie das Add-on.",
};

} // namespace offhook::sentences::add_on
