// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What `offhook install` and `offhook uninstall` say.
namespace offhook::sentences::registration {

/// Arguments: the program, and the file that names it to Thunderbird.
inline constexpr Sentence<std::string_view, std::string_view> registered = {
    .english = "Registered {} in {}",
    .german = "{} ist registriert in {}",
};
/// Argument: the file.
inline constexpr Sentence<std::string_view> removed = {
    .english = "Removed {}",
    .german = "{} ist entfernt",
};
inline constexpr Sentence<> was_not_registered = {
    .english = "Offhook was not registered; nothing to do.",
    .german = "Offhook war nicht registriert; nichts zu tun.",
};

inline constexpr Sentence<> install_without_sudo = {
    .english = "Run “offhook install” without sudo, or “sudo offhook install --system” for everybody on this computer.",
    .german = "Bitte „offhook install“ ohne sudo aufrufen, oder „sudo offhook install --system“ für alle auf diesem "
              "Rechner.",
};
inline constexpr Sentence<> uninstall_without_sudo = {
    .english = "Run “offhook uninstall” without sudo, or with --system.",
    .german = "Bitte „offhook uninstall“ ohne sudo aufrufen, oder mit --system.",
};
inline constexpr Sentence<> no_home = {
    .english = "HOME is not set; it tells where to register.",
    .german = "HOME ist nicht gesetzt; es sagt, wo zu registrieren ist.",
};
/// Argument: the system's words for the cause.
inline constexpr Sentence<std::string_view> not_written = {
    .english = "can't be written: {}",
    .german = "lässt sich nicht schreiben: {}",
};
/// Argument: the system's words for the cause.
inline constexpr Sentence<std::string_view> not_removed = {
    .english = "can't be removed: {}",
    .german = "lässt sich nicht entfernen: {}",
};

} // namespace offhook::sentences::registration
