// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

/// What `offhook check` and `offhook explain` say beyond sentences/advice.hpp.
namespace offhook::sentences::judgement {

// Severities.

inline constexpr Sentence<> nothing = {"nothing", "nichts"};
inline constexpr Sentence<> hint = {"a hint", "ein Hinweis"};
inline constexpr Sentence<> warning = {"a warning", "eine Warnung"};
inline constexpr Sentence<> strong_warning = {"a strong warning", "eine starke Warnung"};

// The language of a paragraph.

inline constexpr Sentence<> german = {"German", "Deutsch"};
inline constexpr Sentence<> english = {"English", "Englisch"};
inline constexpr Sentence<> not_judged = {"not judged", "nicht beurteilt"};

inline constexpr Sentence<std::string_view> in_quotes = {
    .english = "“{}”",
    .german = "„{}“",
};
/// Argument: a civil wording.
inline constexpr Sentence<std::string_view> put_civilly = {
    .english = "Put civilly: “{}”",
    .german = "Höflicher gesagt: „{}“",
};

// Mails of an explanation.

inline constexpr Sentence<> draft = {"The draft", "Der Entwurf"};
inline constexpr Sentence<> answered_mail = {"The mail that it answers", "Die Mail, auf die er antwortet"};
inline constexpr Sentence<> earlier_mail = {"An earlier mail", "Eine frühere Mail"};

/// Arguments: lines of each.
inline constexpr Sentence<std::size_t, std::size_t, std::size_t, std::size_t> lines = {
    .english = "Lines: {} own, {} introducing a quote, {} quoted, {} signature",
    .german = "Zeilen: {} eigene, {} Einleitung eines Zitats, {} zitiert, {} Signatur",
};
/// Argument: "German 1–3, English 4".
inline constexpr Sentence<std::string_view> languages = {
    .english = "Language by line: {}",
    .german = "Sprache nach Zeilen: {}",
};

// Sums.

/// Arguments: the three sums, and the most that upgraders and downgraders count.
inline constexpr Sentence<int, int, int, int> what_sums_mean = {
    .english = "A sum of {} is a hint, {} a warning, {} a strong one. Upgraders and downgraders move a sentence, and a "
               "mail, by {} at most.",
    .german = "Die Summe {} ist ein Hinweis, {} eine Warnung, {} eine starke. Verstärkendes und Abschwächendes ändert "
              "einen Satz, und eine Mail, um höchstens {}.",
};
/// Argument: the weight of a rule that has counted before.
inline constexpr Sentence<std::string_view> counts_no_more = {
    .english = "({} counts no more)",
    .german = "({} zählt nicht mehr)",
};
inline constexpr Sentence<> adds_to_finding_a_date = {
    .english = "what this mail adds to the finding of a date",
    .german = "was diese Mail zur Terminsuche beiträgt",
};
inline constexpr Sentence<> for_whole_mail = {
    .english = "for the whole mail",
    .german = "für die ganze Mail",
};
inline constexpr Sentence<> for_what_speaks_against_it = {
    .english = "for what speaks against it",
    .german = "für das, was dagegen spricht",
};
/// Arguments: the sum, and its terms.
inline constexpr Sentence<int, std::string_view> sum = {
    .english = "Sum: {} = {}",
    .german = "Summe: {} = {}",
};
inline constexpr Sentence<> of_other_sentences = {"(other sentences)", "(andere Sätze)"};
inline constexpr Sentence<> of_whole_mail = {"(whole mail)", "(ganze Mail)"};
inline constexpr Sentence<> of_what_speaks_against_it = {"(against it)", "(dagegen)"};
inline constexpr Sentence<> of_length = {"(length of the mail)", "(Länge der Mail)"};

// Rules that don't count.

inline constexpr Sentence<> not_weighed = {
    .english = "Matched, but not weighed here:",
    .german = "Getroffen, aber hier nicht gewogen:",
};
inline constexpr Sentence<> taken_back = {
    .english = "Taken back by what stands around:",
    .german = "Zurückgenommen durch das, was darum steht:",
};
inline constexpr Sentence<> by_context = {"context", "Umgebung"};
/// The field of the pack, which has this name in any language.
inline constexpr Sentence<> by_unless = {"unless", "unless"};

} // namespace offhook::sentences::judgement
