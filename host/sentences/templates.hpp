// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// Why a person's own sentence for letters can't be used, and what to do.
namespace offhook::sentences::templates {

inline constexpr Sentence<> empty = {
    .english = "The sentence is empty. Write one, or take the original back.",
    .german = "Der Satz ist leer. Schreiben Sie einen, oder nehmen Sie das Original zurück.",
};
/// Argument: the most characters.
inline constexpr Sentence<std::size_t> too_long = {
    .english = "The sentence is too long; at most {} characters fit.",
    .german = "Der Satz ist zu lang; höchstens {} Zeichen passen.",
};
inline constexpr Sentence<> has_line_breaks = {
    .english = "The sentence must stand on one line, without tabs.",
    .german = "Der Satz muss in einer Zeile stehen, ohne Tabulatoren.",
};
/// Argument: how a placeholder is written.
inline constexpr Sentence<std::string_view> placeholder_unreadable = {
    .english = "A placeholder can't be read. Write it in braces and with nothing else in them, as {}.",
    .german = "Ein Platzhalter ist nicht lesbar. Er steht allein in geschweiften Klammern, wie {}.",
};
/// Argument: what stands where it can't be read further.
inline constexpr Sentence<std::string_view> braces_do_not_fit = {
    .english =
        "The braces do not fit together near “{}”. Write a placeholder as {{minutes}}, and a brace that is meant "
        "as such in apostrophes: '{{'.",
    .german = "Die Klammern passen nicht zusammen, bei „{}“. Ein Platzhalter sieht so aus: {{minutes}}; eine Klammer "
              "als Zeichen steht in Apostrophen: '{{'.",
};
/// Argument: the placeholder's name.
inline constexpr Sentence<std::string_view> has_no_placeholders = {
    .english = "This sentence has no placeholders; “{{{}}}” is unknown.",
    .german = "Dieser Satz hat keine Platzhalter; „{{{}}}“ ist unbekannt.",
};
/// Arguments: the placeholder's name, and those that are known, as they are written.
inline constexpr Sentence<std::string_view, std::string_view> placeholder_unknown = {
    .english = "The placeholder “{{{}}}” is unknown here. Known is: {}.",
    .german = "Den Platzhalter „{{{}}}“ gibt es hier nicht. Es gibt: {}.",
};
/// Argument: its key.
inline constexpr Sentence<std::string_view> unknown = {
    .english = "There is no sentence “{}” that can be changed.",
    .german = "Es gibt keinen Satz „{}“, der sich ändern lässt.",
};
inline constexpr Sentence<> no_home_folder = {
    .english = "no home folder",
    .german = "kein persönlicher Ordner",
};
/// Arguments: the file, and the cause, the one above or as cause_text writes it.
inline constexpr Sentence<std::string_view, std::string_view> not_written = {
    .english = "{} can't be written: {}. Check the folder's permissions and the free space.",
    .german = "{} lässt sich nicht schreiben: {}. Prüfen Sie Rechte und freien Platz.",
};

} // namespace offhook::sentences::templates
