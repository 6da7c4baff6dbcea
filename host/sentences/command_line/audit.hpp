// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What `offhook audit` says on the terminal beyond sentences/audit.hpp. Numbers and durations are arguments as
/// numbers.hpp and dates.hpp write them.
namespace offhook::sentences::audit_command {

/// Arguments: the person's time, mails, the others' time.
inline constexpr Sentence<std::string_view, std::string_view, std::string_view> time_spent = {
    .english = "You spent {} writing the {} mails in them, the others {}.",
    .german = "Das Schreiben der {1} Mails darin hat Sie {0} gekostet, die anderen {2}.",
};
/// Arguments: mails, own addresses.
inline constexpr Sentence<std::string_view, std::string_view> mails_read = {
    .english = "{} mails read; yours are those from {}.",
    .german = "{} Mails gelesen; Ihre sind die von {}.",
};
inline constexpr Sentence<std::string_view, std::string_view> mails_read_with_guess = {
    .english = "{} mails read; yours are those from {} (guessed; --me names others).",
    .german = "{} Mails gelesen; Ihre sind die von {} (erraten; --me nennt andere).",
};
/// Arguments: people, days, mails, turns, the person's time, that of the others.
inline constexpr Sentence<std::string_view, std::string_view, int, int, std::string_view, std::string_view> thread = {
    .english = "{} · {} · {} mails in {} turns · {} of yours, {} of others",
    .german = "{} · {} · {} Mails in {} Zügen · {} von Ihnen, {} von anderen",
};
inline constexpr Sentence<std::string_view> more_threads = {
    .english = "and {} more; --limit shows them",
    .german = "und {} weitere; --limit zeigt sie",
};
inline constexpr Sentence<> by_turns = {
    .english = "Threads by turns (█ should have been a call)",
    .german = "Mailwechsel nach Zahl der Züge (█ hätte ein Anruf sein sollen)",
};
/// Arguments: mails to the contact, mails from them, days.
inline constexpr Sentence<std::string_view, std::string_view, std::string_view> mails_with_contact = {
    .english = "{} sent, {} received, {}",
    .german = "{} gesendet, {} bekommen, {}",
};
inline constexpr Sentence<std::string_view> more_contacts = {
    .english = "and {} more",
    .german = "und {} weitere",
};
/// Argument: the file.
inline constexpr Sentence<std::string_view> page_written = {
    .english = "The page with pictures: {}",
    .german = "Die Seite mit Bildern: {}",
};

// While it works.

inline constexpr Sentence<> reading = {
    .english = "Reading",
    .german = "Lesen",
};
inline constexpr Sentence<> judging = {
    .english = "Judging",
    .german = "Beurteilen",
};
inline constexpr Sentence<> decimal_sign = {
    .english = ".",
    .german = ",",
};

// Why there is no report.

inline constexpr Sentence<> day_unreadable = {
    .english = "a day is written like 2026-01-31",
    .german = "ein Tag schreibt sich so: 2026-01-31",
};
inline constexpr Sentence<> path_missing = {
    .english = "there is no such file or folder; please check the path",
    .german = "so eine Datei oder so einen Ordner gibt es nicht; bitte prüfen Sie den Pfad",
};
/// Argument: the system's words for the cause.
inline constexpr Sentence<std::string_view> path_unreadable = {
    .english = "can't be read ({}); please check who may read it",
    .german = "nicht lesbar ({}); bitte prüfen Sie, wer es lesen darf",
};
inline constexpr Sentence<> no_mails_there = {
    .english = "holds no mails; name an mbox file, a Thunderbird profile, a maildir, or a folder of .eml files",
    .german = "enthält keine Mails; nennen Sie eine mbox-Datei, ein Thunderbird-Profil, ein Maildir oder einen Ordner "
              "mit .eml-Dateien",
};
inline constexpr Sentence<> own_address_unknown = {
    .english = "it can't be told which address is yours; name it with --me you@example.org",
    .german = "welche Adresse Ihre ist, lässt sich nicht erkennen; nennen Sie sie mit --me sie@example.org",
};
/// Argument: the cause.
inline constexpr Sentence<std::string_view> page_not_written = {
    .english = "can't be written ({}); please name another file",
    .german = "nicht zu schreiben ({}); bitte nennen Sie eine andere Datei",
};
/// Argument: the cause.
inline constexpr Sentence<std::string_view> index_not_written = {
    .english = "the temporary index can't be written ({}); make room in /var/tmp or set TMPDIR to another folder",
    .german = "das vorübergehende Verzeichnis ist nicht zu schreiben ({}); schaffen Sie Platz in /var/tmp oder setzen "
              "Sie TMPDIR auf einen anderen Ordner",
};

} // namespace offhook::sentences::audit_command
