// SPDX-License-Identifier: MPL-2.0
#include "sentences/storage.hpp"

#include <fmt/format.h>

#include <array>

namespace offhook::wording {

namespace {

struct Wording {
    std::string_view english;
    std::string_view german;
};

// In the order of ledger::StorageFault.
constexpr std::array<Wording, 6> faults = {{
    {"The calls can't be written to {}: it is write-protected. Check its permissions and try again.",
     "Die Anrufe lassen sich nicht nach {} schreiben: Schreibgeschützt. Bitte die Zugriffsrechte prüfen und noch "
     "einmal "
     "versuchen."},
    {"No space is left on the disk for {}. Free some and try again.",
     "Für {} ist auf dem Datenträger kein Platz mehr. Bitte Platz schaffen und noch einmal versuchen."},
    {"Another program kept {} busy for too long. Try again in a moment.",
     "Ein anderes Programm hält {} zu lange belegt. Bitte gleich noch einmal versuchen."},
    {"{} was written by a newer version of Offhook. Update the program “offhook”; nothing was changed.",
     "{} stammt von einer neueren Version von Offhook. Bitte das Programm „offhook“ aktualisieren; es wurde nichts "
     "verändert."},
    {"There is no home folder to keep the calls in. Set HOME or XDG_DATA_HOME.{}",
     "Es gibt keinen persönlichen Ordner für die Anrufe. Bitte HOME oder XDG_DATA_HOME setzen.{}"},
    {"The disk reports an error at {}. Check the disk and try again.",
     "Der Datenträger meldet einen Fehler bei {}. Bitte den Datenträger prüfen und noch einmal versuchen."},
}};

constexpr Wording damage = {
    "The record of calls was damaged. It was kept as {}, and a new one was begun.",
    "Das Anrufverzeichnis war beschädigt. Es liegt jetzt unter {}, und ein neues wurde begonnen."};

std::string fill(Language language, const Wording& wording, const std::string& file) {
    return fmt::format(fmt::runtime(in_language(language, wording.english, wording.german)), file);
}

} // namespace

std::string text_of(Language language, const ledger::StorageError& error) {
    return fill(language, faults.at(static_cast<std::size_t>(error.fault())), error.file());
}

std::string text_of_damage(Language language, const std::string& kept_aside) {
    return fill(language, damage, kept_aside);
}

} // namespace offhook::wording
