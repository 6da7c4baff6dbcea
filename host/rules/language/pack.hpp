// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::rules {

/// What the rules of a pack are about.
enum class Subject : std::uint8_t {
    tone,
    complaint,
    conflict,
    scheduling,
    refusal,
    translation,
    misunderstanding,
    modality, ///< upgraders and downgraders (House & Kasper 1981), which weigh the tone of their sentence
};

/// Which mails rules are asked about: what a mail is never weighed for need not be searched in it.
enum class Occasion : std::uint8_t {
    every_mail,
    conversation,  ///< a mail of a thread of two or more
    answered_mail, ///< the mail alone that is answered
    tone_found,    ///< a mail that a rule about its tone has matched
};
constexpr int occasion_count = 4;

constexpr Occasion occasion_of(Subject subject) {
    switch (subject) {
    case Subject::complaint:
    case Subject::refusal:
    case Subject::translation:
        return Occasion::answered_mail;
    case Subject::modality:
        return Occasion::tone_found;
    case Subject::scheduling:
        return Occasion::conversation;
    case Subject::tone:
    case Subject::conflict:
    case Subject::misunderstanding:
        break;
    }
    return Occasion::every_mail;
}

/// What stands around a match. A rule may need or forbid each.
enum class Context : std::uint8_t {
    negation,        ///< a negating word shortly before the match, or within it but not part of it
    quotation,       ///< between quotation marks
    question,        ///< in a question
    exclamation,     ///< in a sentence that ends with an exclamation mark
    condition,       ///< in a sentence with a conditional word
    second_person,   ///< in a sentence that addresses the reader
    first_person,    ///< in a sentence in which the writer speaks of himself or herself
    reported_speech, ///< somebody else said it: "she said that …", "…, he wrote"
    mail_start,      ///< in the first sentence of the own words, behind the greeting
    mail_end,        ///< in the last sentence of the own words, before the closing formula
    subject_line,    ///< in the mail's subject
};
constexpr int context_count = 11;

/// A set of contexts, one bit each.
using Contexts = std::uint32_t;
constexpr Contexts bit(Context context) {
    return Contexts{1} << static_cast<unsigned>(context);
}

std::string_view name_of_subject(Subject subject);
std::optional<Subject> subject_of_name(std::string_view name);
std::string_view name_of_context(Context context);
std::optional<Context> context_of_name(std::string_view name);

/// A text with the line of the file that it stands in, counted from 1.
struct SourceText {
    std::string text;
    std::uint32_t line = 0;
};

/// One rule as it stands in its file. Texts are UTF-8.
struct Rule {
    std::string id;
    std::uint32_t line = 0;
    std::string frame;       ///< the linguistic category, with its source
    int weight = 0;          ///< -9 … 9, not 0; a negative one takes from the sum
    bool whole_mail = false; ///< modality: weighs the whole mail once, not its sentence
    std::vector<SourceText> patterns;
    std::vector<SourceText> unless; ///< a match of one of these in the same sentence takes the rule back
    std::vector<SourceText> before; ///< one of these must match in the sentence directly before; empty: any or none
    std::vector<SourceText> after;  ///< the same for the sentence directly after
    Contexts needs = 0;
    Contexts forbids = bit(Context::negation) | bit(Context::quotation);
    std::string reason_de;
    std::string reason_en;
    std::string wording;             ///< a civil wording, in the pack's language; may be empty
    std::vector<SourceText> matches; ///< texts that the rule must match
    std::vector<SourceText> spares;  ///< texts that it must not match
};

/// Named alternatives, for `@name` in patterns.
using Sets = std::map<std::string, std::vector<SourceText>, std::less<>>;

/// A pack: the rules of one subject in one language.
struct Pack {
    std::string file;
    std::string id;
    Subject subject = Subject::tone;
    Language language = Language::german;
    std::string version;
    std::string author;
    std::string licence;
    Sets sets;
    std::vector<Rule> rules;
};

/// What all packs of a language share: sets by name, some of them with a meaning of their own (those that contexts are
/// told by), and its frequent words.
struct Lexicon {
    std::string file;
    Language language = Language::german;
    Sets sets;
    std::vector<std::string> function_words;
    std::map<std::string, std::uint64_t> frequencies; ///< of the most frequent words and marks, in 100,000
};

/// The sets of a lexicon that tell contexts, beside those that have the name of one.
constexpr std::array<std::string_view, 3> further_context_sets = {"reported-speech-behind", "greeting", "closing"};

/// What is wrong with a pack's file.
struct Problem {
    std::string file;
    std::uint32_t line = 0;  ///< from 1; 0 where the whole file is meant
    std::string cause;       ///< in English, one line: what is wrong and what to do
    bool is_warning = false; ///< the pack works, but something in it is of no use
};

/// A rule pack read from TOML text. The file's problems are added to `problems`; none is returned when the file as a
/// whole can't be used. A rule with a problem is left out, the others stay.
std::optional<Pack> read_pack(std::string_view toml, const std::string& file, std::vector<Problem>& problems);

std::optional<Lexicon> read_lexicon(std::string_view toml, const std::string& file, std::vector<Problem>& problems);

} // namespace offhook::rules
