// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// Why calls could not be stored or read, and what to do. Arguments are files or folders.
namespace offhook::sentences::storage {

inline constexpr Sentence<std::string_view> read_only = {
    .english = "The calls can't be written to {}: it is write-protected. Check its permissions and try again.",
    .german = "Die Anrufe lassen sich nicht nach {} schreiben: Schreibgeschützt. Bitte die Zugriffsrechte prüfen und "
              "noch einmal versuchen.",
};
inline constexpr Sentence<std::string_view> full = {
    .english = "No space is left on the disk for {}. Free some and try again.",
    .german = "Für {} ist auf dem Datenträger kein Platz mehr. Bitte Platz schaffen und noch einmal versuchen.",
};
inline constexpr Sentence<std::string_view> locked = {
    .english = "Another program kept {} busy for too long. Try again in a moment.",
    .german = "Ein anderes Programm hält {} zu lange belegt. Bitte gleich noch einmal versuchen.",
};
inline constexpr Sentence<std::string_view> newer = {
    .english = "{} was written by a newer version of Offhook. Update the program “offhook”; nothing was changed.",
    .german = "{} stammt von einer neueren Version von Offhook. Bitte das Programm „offhook“ aktualisieren; es wurde "
              "nichts verändert.",
};
inline constexpr Sentence<> no_folder = {
    .english = "There is no home folder to keep the calls in. Set HOME or XDG_DATA_HOME.",
    .german = "Es gibt keinen persönlichen Ordner für die Anrufe. Bitte HOME oder XDG_DATA_HOME setzen.",
};
inline constexpr Sentence<std::string_view> unreliable = {
    .english = "The disk reports an error at {}. Check the disk and try again.",
    .german = "Der Datenträger meldet einen Fehler bei {}. Bitte den Datenträger prüfen und noch einmal versuchen.",
};

/// Argument: where the damaged file is now.
inline constexpr Sentence<std::string_view> was_damaged = {
    .english = "The record of calls was damaged. It was kept as {}, and a new one was begun.",
    .german = "Das Anrufverzeichnis war beschädigt. Es liegt jetzt unter {}, und ein neues wurde begonnen.",
};

} // namespace offhook::sentences::storage
