// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What `offhook doctor` finds, and what to do. Arguments are files and folders.
namespace offhook::sentences::doctor {

// The registration with Thunderbird.

inline constexpr Sentence<std::string_view> registered = {
    .english = "Registered with Thunderbird: {}",
    .german = "Bei Thunderbird angemeldet: {}",
};
inline constexpr Sentence<> not_registered = {
    .english = "Offhook is not registered with Thunderbird.",
    .german = "Offhook ist bei Thunderbird nicht angemeldet.",
};
inline constexpr Sentence<std::string_view> registration_damaged = {
    .english = "The registration is damaged: {}",
    .german = "Die Anmeldung ist beschädigt: {}",
};
inline constexpr Sentence<std::string_view> registration_of_other_version = {
    .english = "The registration does not fit this version: {}",
    .german = "Die Anmeldung passt nicht zu dieser Version: {}",
};
/// Argument: the program.
inline constexpr Sentence<std::string_view> registered_program_not_startable = {
    .english = "The registration names a program that can't be started: {}",
    .german = "Die Anmeldung nennt ein Programm, das sich nicht starten lässt: {}",
};
/// Argument: the program.
inline constexpr Sentence<std::string_view> other_program_registered = {
    .english = "The registration names another program than this one: {}",
    .german = "Die Anmeldung nennt ein anderes Programm als dieses: {}",
};
inline constexpr Sentence<> run_install = {
    .english = "Run: offhook install",
    .german = "Bitte aufrufen: offhook install",
};
inline constexpr Sentence<> run_install_for_system = {
    .english = "Run: sudo offhook install --system",
    .german = "Bitte aufrufen: sudo offhook install --system",
};

// Thunderbird.

inline constexpr Sentence<> thunderbird_of_snap = {
    .english = "There is a Thunderbird from Snap. When it asks whether Offhook may be started, say yes; if nothing is "
               "asked, use the distribution's own package.",
    .german = "Es gibt ein Thunderbird aus Snap. Wenn es fragt, ob Offhook gestartet werden darf, bitte zustimmen; "
              "fragt es nicht, hilft das Paket der Distribution.",
};
inline constexpr Sentence<> thunderbird_of_flatpak = {
    .english = "There is a Thunderbird from Flatpak, which can't start Offhook. Use the distribution's own package.",
    .german = "Es gibt ein Thunderbird aus Flatpak; das kann Offhook nicht starten. Bitte das Paket der Distribution "
              "nehmen.",
};

// The person's own files.

inline constexpr Sentence<std::string_view> packs_readable = {
    .english = "Own rule packs can be read: {}",
    .german = "Eigene Regelpakete sind lesbar: {}",
};
inline constexpr Sentence<> mend_pack = {
    .english = "Mend it, then run: offhook packs check FILE",
    .german = "Bitte beheben, dann aufrufen: offhook packs check DATEI",
};
inline constexpr Sentence<std::string_view> settings_readable = {
    .english = "Settings can be read: {}",
    .german = "Einstellungen sind lesbar: {}",
};
inline constexpr Sentence<> mend_settings = {
    .english = "Mend it; host/packs/README.md tells what can be set.",
    .german = "Bitte beheben; was sich einstellen lässt, steht in host/packs/README.md.",
};
inline constexpr Sentence<std::string_view> letters_readable = {
    .english = "Own sentences for letters can be read: {}",
    .german = "Eigene Sätze für Briefe sind lesbar: {}",
};
inline constexpr Sentence<> mend_letters = {
    .english = "Mend it, or remove the line; the program's own sentence is used until then.",
    .german = "Bitte beheben oder die Zeile löschen; bis dahin gilt der Satz des Programms.",
};

// The record of calls.

inline constexpr Sentence<std::string_view> calls_sound = {
    .english = "The record of calls is sound: {}",
    .german = "Das Anrufverzeichnis ist in Ordnung: {}",
};
inline constexpr Sentence<std::string_view> calls_damaged = {
    .english = "The record of calls is damaged: {}",
    .german = "Das Anrufverzeichnis ist beschädigt: {}",
};
inline constexpr Sentence<> log_call = {
    .english = "Log a call: Offhook then keeps the damaged file aside and begins a new one.",
    .german = "Bitte einen Anruf eintragen: Offhook legt die Datei dann beiseite und beginnt eine neue.",
};
inline constexpr Sentence<std::string_view> damaged_calls_kept = {
    .english = "A damaged record of calls was kept aside: {}",
    .german = "Ein beschädigtes Anrufverzeichnis liegt noch da: {}",
};
inline constexpr Sentence<> no_logging_until_then = {
    .english = "Until then, calls can't be logged.",
    .german = "Bis dahin lassen sich keine Anrufe eintragen.",
};

// The result.

inline constexpr Sentence<> all_well = {
    .english = "All is well on this side. If the add-on still finds no host, restart Thunderbird.",
    .german = "Auf dieser Seite ist alles in Ordnung. Findet das Add-on trotzdem nichts, bitte Thunderbird neu "
              "starten.",
};
inline constexpr Sentence<> mend_what_is_marked = {
    .english = "Please mend what is marked with ✗.",
    .german = "Bitte beheben, was mit ✗ markiert ist.",
};

} // namespace offhook::sentences::doctor
