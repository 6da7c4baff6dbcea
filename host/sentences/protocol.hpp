// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What is wrong with a request. The protocol's messages are for who writes a client, and so in English; here are those
/// that a person can meet: because the add-on and the program don't go together, or because they typed a call on the
/// command line.
namespace offhook::sentences::protocol {

inline constexpr Sentence<> add_on_newer_than_program = {
    .english = "The program “offhook” on this computer is older than the add-on. Please update the program.",
    .german = "Das Programm „offhook“ auf diesem Rechner ist älter als das Add-on. Bitte aktualisieren Sie das "
              "Programm.",
};
inline constexpr Sentence<> add_on_older_than_program = {
    .english = "The add-on is older than the program “offhook” on this computer. Please update the add-on.",
    .german = "Das Add-on ist älter als das Programm „offhook“ auf diesem Rechner. Bitte aktualisieren Sie das Add-on.",
};

// Fields. Argument: the field.

inline constexpr Sentence<std::string_view> field_missing = {
    .english = "The field “{}” is missing.",
    .german = "Das Feld „{}“ fehlt.",
};
inline constexpr Sentence<std::string_view> field_no_utf8 = {
    .english = "The field “{}” is not UTF-8.",
    .german = "Das Feld „{}“ ist nicht in UTF-8.",
};
/// Arguments: the field, and one of those that follow.
inline constexpr Sentence<std::string_view, std::string_view> field_must_be = {
    .english = "The field “{}” must be {}.",
    .german = "Das Feld „{}“ muss {} sein.",
};
inline constexpr Sentence<> a_string = {"a string", "eine Zeichenkette"};
inline constexpr Sentence<> an_address = {"an e-mail address", "eine E-Mail-Adresse"};
inline constexpr Sentence<> a_time = {"a date and time of RFC 3339", "ein Zeitpunkt nach RFC 3339"};
inline constexpr Sentence<> an_outcome = {
    .english = "one of reached, no-answer, busy, voicemail, wrong-number, they-called",
    .german = "eines von reached, no-answer, busy, voicemail, wrong-number, they-called",
};
/// Argument: the most bytes.
inline constexpr Sentence<std::size_t> at_most_bytes = {
    .english = "at most {} bytes long",
    .german = "höchstens {} Byte lang",
};
/// Argument: the most characters.
inline constexpr Sentence<std::size_t> a_key = {
    .english = "1 to {} letters, digits and hyphens",
    .german = "ein Wort aus 1 bis {} Buchstaben, Ziffern und Bindestrichen",
};

} // namespace offhook::sentences::protocol
