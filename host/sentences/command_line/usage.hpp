// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// How a command line is written, and what is wrong with one: words that are the same for any program. In English they
/// are those of CLI11.
namespace offhook::sentences::usage {

// The help.

inline constexpr Sentence<> usage = {"Usage", "Aufruf"};
inline constexpr Sentence<> options = {"Options", "Optionen"};
inline constexpr Sentence<> positionals = {"Positionals", "Argumente"};
inline constexpr Sentence<> subcommands = {"Subcommands", "Befehle"};
inline constexpr Sentence<> options_place = {"OPTIONS", "OPTIONEN"};
inline constexpr Sentence<> subcommand_place = {"SUBCOMMAND", "BEFEHL"};
inline constexpr Sentence<> required_mark = {"REQUIRED", "PFLICHT"};
inline constexpr Sentence<> help = {
    .english = "Print this help message and exit",
    .german = "Zeigt diese Hilfe",
};
inline constexpr Sentence<> version = {
    .english = "Display program version information and exit",
    .german = "Zeigt die Version des Programms",
};

// What stands for a value.

inline constexpr Sentence<> address = {"ADDRESS", "ADRESSE"};
inline constexpr Sentence<> day = {"DAY", "TAG"};
inline constexpr Sentence<> file = {"FILE", "DATEI"};
inline constexpr Sentence<> key_of_call = {"KEY", "ANRUF"};
inline constexpr Sentence<> number = {"NUMBER", "ZAHL"};
inline constexpr Sentence<> path = {"PATH", "PFAD"};

// What is wrong. Arguments: what it is about, and CLI11's own words.

inline constexpr Sentence<> command_missing = {
    .english = "A subcommand is required",
    .german = "Ein Befehl fehlt",
};
inline constexpr Sentence<std::string_view> missing = {
    .english = "{} is required",
    .german = "{} fehlt",
};
inline constexpr Sentence<std::string_view> one_not_expected = {
    .english = "The following argument was not expected: {}",
    .german = "Dieses Argument ist hier nicht vorgesehen: {}",
};
inline constexpr Sentence<std::string_view> several_not_expected = {
    .english = "The following arguments were not expected: {}",
    .german = "Diese Argumente sind hier nicht vorgesehen: {}",
};
inline constexpr Sentence<std::string_view, std::string_view> value_refused = {
    .english = "{}: {}",
    .german = "{}: Dieser Wert passt hier nicht ({})",
};
inline constexpr Sentence<std::string_view, std::string_view> wrong_number_of_values = {
    .english = "{}: {}",
    .german = "{}: Die Zahl der Werte stimmt nicht ({})",
};
/// Argument: the option for it.
inline constexpr Sentence<std::string_view> more_with_help = {
    .english = "Run with {} for more information.",
    .german = "Mehr dazu mit {}.",
};

} // namespace offhook::sentences::usage
