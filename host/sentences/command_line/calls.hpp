// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What `offhook calls` says.
namespace offhook::sentences::calls {

inline constexpr Sentence<> none = {"No calls.", "Keine Anrufe."};
inline constexpr Sentence<> added = {"Added:", "Eingetragen:"};
inline constexpr Sentence<> changed = {"Changed:", "Geändert:"};
inline constexpr Sentence<> removed = {"Removed:", "Entfernt:"};
/// Arguments: calls of the file that are new, and that are not.
inline constexpr Sentence<std::size_t, std::size_t> imported = {
    .english = "Calls added: {}. Already there: {}.",
    .german = "Anrufe eingetragen: {}. Schon vorhanden: {}.",
};

// The table of calls.

inline constexpr Sentence<> when = {"When", "Wann"};
inline constexpr Sentence<> who = {"Who", "Wer"};
inline constexpr Sentence<> outcome = {"Outcome", "Ergebnis"};
inline constexpr Sentence<> number = {"Number", "Nummer"};
inline constexpr Sentence<> key = {"Key", "Schlüssel"};
inline constexpr Sentence<> note = {"Note", "Notiz"};

inline constexpr Sentence<> reached = {"reached", "erreicht"};
inline constexpr Sentence<> no_answer = {"no answer", "keine Antwort"};
inline constexpr Sentence<> busy = {"busy", "besetzt"};
inline constexpr Sentence<> voicemail = {"voicemail", "Mailbox"};
inline constexpr Sentence<> wrong_number = {"wrong number", "falsche Nummer"};
inline constexpr Sentence<> they_called = {"they called", "hat angerufen"};

// What can't be done. Arguments are what the person wrote.

inline constexpr Sentence<std::string_view> address_unreadable = {
    .english = "“{}” is no e-mail address.",
    .german = "„{}“ ist keine E-Mail-Adresse.",
};
inline constexpr Sentence<std::string_view> time_unreadable = {
    .english = "“{}” is no time. Write it as 2026-03-02 14:05.",
    .german = "„{}“ ist keine Zeit. Bitte als 2026-03-02 14:05 schreiben.",
};
inline constexpr Sentence<std::string_view> key_unknown = {
    .english = "There is no call with the key “{}”. “offhook calls list” shows them.",
    .german = "Es gibt keinen Anruf mit dem Schlüssel „{}“. „offhook calls list“ zeigt sie.",
};
inline constexpr Sentence<std::string_view> key_ambiguous = {
    .english = "More than one call has a key that begins with “{}”. Give more of it.",
    .german = "Mehr als ein Anruf hat einen Schlüssel, der mit „{}“ beginnt. Bitte mehr davon angeben.",
};
inline constexpr Sentence<> export_not_written = {
    .english = "The export can't be written. Is there space left?",
    .german = "Der Export lässt sich nicht schreiben. Ist noch Platz?",
};
inline constexpr Sentence<> nothing_imported = {
    .english = "Nothing was imported.",
    .german = "Nichts wurde eingelesen.",
};

} // namespace offhook::sentences::calls
