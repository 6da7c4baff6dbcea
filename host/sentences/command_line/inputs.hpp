// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// Why an input can't be read, and what to do. The file stands before them.
namespace offhook::sentences::inputs {

inline constexpr Sentence<> is_folder = {
    .english = "is a folder; name the files in it",
    .german = "ist ein Ordner; bitte die Dateien darin nennen",
};
/// Argument: the cause, as cause_text writes it.
inline constexpr Sentence<std::string_view> not_readable = {
    .english = "can't be read: {}",
    .german = "lässt sich nicht lesen: {}",
};
inline constexpr Sentence<> lines_not_readable = {
    .english = "can't be read; is the name right?",
    .german = "lässt sich nicht lesen; stimmt der Name?",
};

// What is no mail.

inline constexpr Sentence<> is_empty = {
    .english = "the input is empty",
    .german = "die Eingabe ist leer",
};
inline constexpr Sentence<> is_too_long = {
    .english = "the input is longer than 2 GiB",
    .german = "die Eingabe ist länger als 2 GiB",
};
inline constexpr Sentence<> begins_without_header = {
    .english = "the input does not begin with a header",
    .german = "die Eingabe beginnt nicht mit einem Mailkopf",
};
inline constexpr Sentence<> has_no_header_field = {
    .english = "the input has no header field",
    .german = "die Eingabe hat keine einzige Kopfzeile",
};
/// Argument: the loader's words for the cause.
inline constexpr Sentence<std::string_view> mail_reader_not_loaded = {
    .english = "Mail files can't be read, because a part of Offhook can't be loaded; please install Offhook again "
               "({}).",
    .german = "Maildateien lassen sich nicht lesen, weil ein Teil von Offhook nicht geladen werden kann; bitte Offhook "
              "neu installieren ({}).",
};

// What is no file of calls.

inline constexpr Sentence<> quotation_mark_open = {
    .english = "A quotation mark is not closed.",
    .german = "Ein Anführungszeichen ist nicht geschlossen.",
};
/// Argument: the columns' names.
inline constexpr Sentence<std::string_view> columns_not_named = {
    .english = "The first line must name the columns: {}.",
    .german = "Die erste Zeile muss die Spalten nennen: {}.",
};
inline constexpr Sentence<std::string_view> column_missing = {
    .english = "The column “{}” is missing.",
    .german = "Die Spalte „{}“ fehlt.",
};
/// Arguments: fields of the line, columns.
inline constexpr Sentence<std::size_t, std::size_t> wrong_number_of_fields = {
    .english = "There are {} fields, but {} columns.",
    .german = "Es sind {} Felder, aber {} Spalten.",
};
inline constexpr Sentence<> no_json_list = {
    .english = "This is no JSON list of calls.",
    .german = "Das ist keine JSON-Liste von Anrufen.",
};
/// Argument: which one.
inline constexpr Sentence<std::size_t> entry_is_no_call = {
    .english = "Entry {} is no call.",
    .german = "Eintrag {} ist kein Anruf.",
};
/// Arguments: which one, and what is wrong with it.
inline constexpr Sentence<std::size_t, std::string_view> entry_unreadable = {
    .english = "Entry {}: {}",
    .german = "Eintrag {}: {}",
};

} // namespace offhook::sentences::inputs
