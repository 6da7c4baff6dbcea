// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What `offhook --help` says of the program, its commands and their options. How the command line is written, and the
/// words that are the same for any program, stand in usage.hpp.
namespace offhook::sentences::help {

inline constexpr Sentence<> offhook = {
    .english = "Offhook notices, while you write an e-mail, that a phone call would settle the matter better.",
    .german = "Offhook merkt beim Schreiben einer E-Mail, wenn ein Anruf die Sache besser klären würde.",
};

// Mails.

inline constexpr Sentence<> check = {
    .english = "Judges mails: is a call better?",
    .german = "Beurteilt Mails: Ist ein Anruf besser?",
};
inline constexpr Sentence<> explain = {
    .english = "Shows how a mail is judged: each rule that matched, its weight, what lowered it, the sum",
    .german = "Zeigt, wie eine Mail beurteilt wird: jede Regel, ihr Gewicht, was es senkt, die Summe",
};
inline constexpr Sentence<> parse = {
    .english = "Shows how a mail is read: own words, quotes, signature",
    .german = "Zeigt, wie eine Mail gelesen wird: eigene Worte, Zitate, Signatur",
};
inline constexpr Sentence<> mail_files = {
    .english = ".eml files; - or none: standard input",
    .german = ".eml-Dateien; - oder keine: Standardeingabe",
};
inline constexpr Sentence<> format = {
    .english = "people (default), json or jsonl",
    .german = "people (Vorgabe), json oder jsonl",
};

// Mailboxes.

inline constexpr Sentence<> audit = {
    .english = "Looks through a whole mailbox: which threads should have been a call, and how long they took. Prints "
               "subjects, names and addresses, but no other words of a mail",
    .german = "Sieht ein ganzes Postfach durch: welche Mailwechsel ein Anruf hätten sein sollen und wie lange sie "
              "gedauert haben. Gibt Betreffe, Namen und Adressen aus, sonst kein Wort einer Mail",
};
inline constexpr Sentence<> mailbox = {
    .english = "an mbox file, a Thunderbird profile, a maildir, or a folder of .eml files",
    .german = "eine mbox-Datei, ein Thunderbird-Profil, ein Maildir oder ein Ordner mit .eml-Dateien",
};
inline constexpr Sentence<> me = {
    .english = "your address, once for each (default: the profile's, or guessed)",
    .german = "Ihre Adresse, für jede einmal (Vorgabe: die des Profils, sonst erraten)",
};
inline constexpr Sentence<> audit_since = {
    .english = "only threads that went on since then, like 2026-01-31",
    .german = "nur was seitdem noch lief, etwa 2026-01-31",
};
inline constexpr Sentence<> limit = {
    .english = "how many threads and contacts are named (default: 20)",
    .german = "wie viele Mailwechsel und Kontakte genannt werden (Vorgabe: 20)",
};
inline constexpr Sentence<> typing_speed = {
    .english = "words a minute, of five keystrokes each (default: 40)",
    .german = "Wörter pro Minute zu je fünf Anschlägen (Vorgabe: 40)",
};
inline constexpr Sentence<> audit_format = {
    .english = "people (default) or json",
    .german = "people (Vorgabe) oder json",
};
inline constexpr Sentence<> html = {
    .english = "writes a page with pictures as well, which you alone may read",
    .german = "schreibt auch eine Seite mit Bildern, die nur Sie lesen dürfen",
};

// Rule packs.

inline constexpr Sentence<> packs = {
    .english = "Works on rule packs",
    .german = "Arbeitet an Regelpaketen",
};
inline constexpr Sentence<> packs_check = {
    .english = "Reads packs, runs their examples and looks for what is of no use",
    .german = "Liest Pakete, prüft ihre Beispiele und sucht Überflüssiges",
};
inline constexpr Sentence<> pack_files = {
    .english = "pack files (.toml); none: your own packs",
    .german = "Paketdateien (.toml); keine: die eigenen",
};
inline constexpr Sentence<> strict = {
    .english = "warnings count as errors",
    .german = "Warnungen zählen als Fehler",
};

// Calls.

inline constexpr Sentence<> calls = {
    .english = "Your calls: when, with whom, how they ended",
    .german = "Ihre Anrufe: wann, mit wem, mit welchem Ergebnis",
};
inline constexpr Sentence<> calls_list = {
    .english = "Shows them, newest first",
    .german = "Zeigt sie, neueste zuerst",
};
inline constexpr Sentence<> calls_add = {
    .english = "Adds one",
    .german = "Trägt einen ein",
};
inline constexpr Sentence<> calls_edit = {
    .english = "Changes one",
    .german = "Ändert einen",
};
inline constexpr Sentence<> calls_remove = {
    .english = "Removes one",
    .german = "Entfernt einen",
};
inline constexpr Sentence<> calls_export = {
    .english = "Writes them to standard output as CSV or JSON",
    .german = "Schreibt sie als CSV oder JSON auf die Standardausgabe",
};
inline constexpr Sentence<> calls_import = {
    .english = "Reads them from a CSV or JSON file, all or none",
    .german = "Liest sie aus einer CSV- oder JSON-Datei, alle oder keinen",
};
inline constexpr Sentence<> call_key = {
    .english = "its key as “list” shows it, or enough of it",
    .german = "der Schlüssel aus „list“, oder genug davon",
};
inline constexpr Sentence<> calls_file = {
    .english = "a .csv or .json file; -: standard input",
    .german = "eine .csv- oder .json-Datei; -: Standardeingabe",
};
inline constexpr Sentence<> export_format = {
    .english = "csv (default) or json",
    .german = "csv (Vorgabe) oder json",
};
inline constexpr Sentence<> import_format = {
    .english = "csv or json; default: as the file's name ends",
    .german = "csv oder json; Vorgabe: nach der Endung der Datei",
};
inline constexpr Sentence<> call_address = {
    .english = "the contact's e-mail address",
    .german = "E-Mail-Adresse des Kontakts",
};
/// The words of the protocol, which are the same in any language.
inline constexpr Sentence<> call_outcome = {
    .english = "reached, no-answer, busy, voicemail, wrong-number, they-called",
    .german = "reached, no-answer, busy, voicemail, wrong-number, they-called",
};
inline constexpr Sentence<> call_time = {
    .english = "when, as 2026-03-02 14:05; default: now",
    .german = "wann, als 2026-03-02 14:05; Vorgabe: jetzt",
};
inline constexpr Sentence<> call_number = {
    .english = "the number dialled",
    .german = "gewählte Nummer",
};
inline constexpr Sentence<> call_name = {
    .english = "the contact's name",
    .german = "Name des Kontakts",
};
inline constexpr Sentence<> call_note = {
    .english = "a note",
    .german = "eine Notiz",
};
inline constexpr Sentence<> call_message_id = {
    .english = "Message-ID of the thread's first mail",
    .german = "Message-ID der ersten Mail der Unterhaltung",
};
inline constexpr Sentence<> only_with_contact = {
    .english = "only with this contact",
    .german = "nur mit diesem Kontakt",
};
inline constexpr Sentence<> only_since = {
    .english = "only from then on, as 2026-03-02",
    .german = "nur ab dann, als 2026-03-02",
};

// What is stored.

inline constexpr Sentence<> privacy = {
    .english = "What is stored: shows it, deletes it",
    .german = "Was gespeichert ist: zeigen, löschen",
};
inline constexpr Sentence<> privacy_show = {
    .english = "Shows what is stored, and where",
    .german = "Zeigt, was wo gespeichert ist",
};
inline constexpr Sentence<> privacy_delete = {
    .english = "Deletes all of it, or all about one contact",
    .german = "Löscht alles, oder alles über einen Kontakt",
};
inline constexpr Sentence<> only_about_contact = {
    .english = "only what is about this contact",
    .german = "nur was diesen Kontakt betrifft",
};
inline constexpr Sentence<> yes = {
    .english = "without asking",
    .german = "ohne Rückfrage",
};

// The installation.

inline constexpr Sentence<> install = {
    .english = "Registers the program with Thunderbird",
    .german = "Meldet das Programm bei Thunderbird an",
};
inline constexpr Sentence<> uninstall = {
    .english = "Takes the registration back",
    .german = "Nimmt die Anmeldung zurück",
};
inline constexpr Sentence<> for_system = {
    .english = "for all users of this computer",
    .german = "für alle auf diesem Rechner",
};
inline constexpr Sentence<> doctor = {
    .english = "Checks the installation and says what to do",
    .german = "Prüft die Installation und sagt, was zu tun ist",
};

} // namespace offhook::sentences::help
