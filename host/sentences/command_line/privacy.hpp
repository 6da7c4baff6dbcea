// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

#include <cstdint>

/// What `offhook privacy` says.
namespace offhook::sentences::privacy {

inline constexpr Sentence<> nothing_stored = {"Nothing is stored.", "Nichts ist gespeichert."};

// How much is stored. Arguments: the number.

inline constexpr Sentence<std::int64_t> calls = {"calls: {}", "Anrufe: {}"};
inline constexpr Sentence<std::int64_t> contacts = {
    .english = "contacts with something set: {}",
    .german = "Kontakte mit Einstellungen: {}",
};
inline constexpr Sentence<std::int64_t> snoozed_threads = {
    .english = "threads without suggestions for a while: {}",
    .german = "Unterhaltungen ohne Hinweise auf Zeit: {}",
};
inline constexpr Sentence<std::int64_t> counted_contacts = {
    .english = "contacts whose mails were counted: {}",
    .german = "Kontakte, deren Mails gezählt sind: {}",
};
inline constexpr Sentence<std::int64_t> counted_folders = {
    .english = "folders whose mails were counted: {}",
    .german = "Ordner, deren Mails gezählt sind: {}",
};

// What is set for a contact.

inline constexpr Sentence<> prefers_mail = {"prefers mail", "bevorzugt Mail"};
inline constexpr Sentence<std::string_view> region = {"region {}", "Land {}"};
inline constexpr Sentence<std::string_view> time_zone = {"time zone {}", "Zeitzone {}"};

/// Arguments: mails sent, received, day of the first, day of the last.
inline constexpr Sentence<std::int64_t, std::int64_t, std::string_view, std::string_view> mail_count = {
    .english = "{} sent, {} received, {} to {}",
    .german = "{} gesendet, {} empfangen, {} bis {}",
};
/// Argument: the file.
inline constexpr Sentence<std::string_view> kept_aside = {
    .english = "Damaged and kept aside: {}",
    .german = "Beschädigt und aufgehoben: {}",
};

// Deleting.

/// Argument: the contact's address.
inline constexpr Sentence<std::string_view> delete_contact = {
    .english = "Delete all that is stored about {}? This can't be undone. [y/N]",
    .german = "Alles löschen, was über {} gespeichert ist? Das lässt sich nicht rückgängig machen. [j/N]",
};
inline constexpr Sentence<> delete_all = {
    .english = "Delete all calls and all that is stored about contacts? This can't be undone. [y/N]",
    .german = "Alle Anrufe und alles über Kontakte löschen? Das lässt sich nicht rückgängig machen. [j/N]",
};
inline constexpr Sentence<> add_yes = {
    .english = "Deleting can't be undone. Add --yes to do it.",
    .german = "Löschen lässt sich nicht rückgängig machen. Mit --yes geschieht es.",
};
inline constexpr Sentence<> deleted = {"Deleted.", "Gelöscht."};
inline constexpr Sentence<> nothing_deleted = {"Nothing was deleted.", "Nichts wurde gelöscht."};

} // namespace offhook::sentences::privacy
