// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What `offhook packs` says. What is wrong with a pack is told in English alone, as the protocol tells it.
namespace offhook::sentences::packs {

/// Argument: the folder for them.
inline constexpr Sentence<std::string_view> no_own_packs = {
    .english = "There are no packs of your own in {}",
    .german = "Es gibt keine eigenen Pakete in {}",
};
/// Arguments: file, rules, errors, warnings.
inline constexpr Sentence<std::string_view, std::size_t, int, int> result = {
    .english = "{}: rules {}, errors {}, warnings {}",
    .german = "{}: Regeln {}, Fehler {}, Warnungen {}",
};

} // namespace offhook::sentences::packs
