// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "rules/checks/checks.hpp"
#include "rules/checks/example_text.hpp"
#include "rules/language/pattern.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <string>

namespace offhook::rules {

namespace {

/// The shortest words that the atom is met in.
std::string words_of(const Atom& atom) {
    std::string word;
    switch (atom.kind) {
    case AtomKind::number:
        return "7";
    case AtomKind::capitals:
        return "NOW";
    case AtomKind::any_word:
        return "word";
    case AtomKind::word:
    case AtomKind::prefix:
    case AtomKind::suffix:
        word = to_utf8(atom.text);
        break;
    }
    if (atom.letter_case == text::LetterCase::capitalised || atom.letter_case == text::LetterCase::capitals) {
        const auto end = atom.letter_case == text::LetterCase::capitals ? word.end() : word.begin() + 1;
        std::transform(word.begin(), end, word.begin(), [](char letter) {
            return letter >= 'a' && letter <= 'z' ? static_cast<char>(letter - 'a' + 'A') : letter;
        });
    }
    return word;
}

/// The words of the pattern in a row, the first of its alternatives each.
std::string words_of(const LinearPattern& pattern) {
    std::string words;
    for (const PatternStep& step : pattern.steps) {
        words += words_of(*step.atoms.begin()) + ' ';
    }
    return words;
}

/// A pack with a rule for each pattern, which asks nothing of what stands around it.
Pack without_contexts(const Pack& pack, const std::vector<const SourceText*>& patterns) {
    Pack alone;
    alone.file = pack.file;
    alone.language = pack.language;
    alone.sets = pack.sets;
    for (const SourceText* const pattern : patterns) {
        Rule rule;
        rule.weight = 1;
        rule.forbids = 0;
        rule.patterns = {*pattern};
        alone.rules.push_back(std::move(rule));
    }
    return alone;
}

} // namespace

void check_own_words(const Lexicon& lexicon, const Pack& pack, std::vector<Problem>& problems) {
    std::vector<const SourceText*> patterns;
    for (const Rule& rule : pack.rules) {
        for (const auto* const texts : {&rule.patterns, &rule.unless, &rule.before, &rule.after}) {
            for (const SourceText& text : *texts) {
                patterns.push_back(&text);
            }
        }
    }
    const auto find_set = [&](std::string_view name) -> const std::vector<SourceText>* {
        for (const Sets* const sets : {&pack.sets, &lexicon.sets}) {
            if (const auto found = sets->find(name); found != sets->end()) {
                return &found->second;
            }
        }
        return nullptr;
    };
    std::vector<Problem> told_elsewhere;
    const Pack alone = without_contexts(pack, patterns);
    const OwnedRulesPointer owned = compile(lexicon, {&alone, 1}, told_elsewhere);
    for (std::uint32_t index = 0; index < patterns.size(); ++index) {
        const SourceText& pattern = *patterns[index];
        try {
            for (const LinearPattern& variant : expand_pattern(pattern.text, find_set)) {
                const std::string words = words_of(variant);
                const std::vector<Match> matches = ExampleText(words).matches_of(view(*owned));
                if (std::none_of(matches.begin(), matches.end(),
                                 [index](const Match& match) { return match.rule == index; })) {
                    problems.push_back({pack.file, pattern.line,
                                        fmt::format("The pattern “{}” does not even match its own words, “{}”; mend or "
                                                    "take away what can't be met.",
                                                    pattern.text, words.substr(0, words.size() - 1)),
                                        true});
                    break;
                }
            }
        } catch (const PatternError&) {
            continue; // told by the check of examples
        }
    }
}

} // namespace offhook::rules
