// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "places.hpp"
#include "rules/book/built_in.hpp"
#include "rules/search/matcher.hpp"
#include "rules/search/pattern_walk.hpp"
#include "rules/search/sentence_symbols.hpp"
#include "text/tokenizer.hpp"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <set>
#include <string>
#include <utility>

using namespace offhook;

namespace {

using Found = std::set<std::pair<std::uint32_t, std::uint32_t>>; // rules and sentences

/// Each tenth example of the packs of a language, a paragraph each.
std::u16string some_examples(Language language) {
    std::string text;
    std::size_t count = 0;
    const auto folder = std::filesystem::path(source_folder) / "host" / "packs" / tag_of_language(language);
    std::set<std::filesystem::path> files; // in an order that is the same everywhere
    for (const auto& entry : std::filesystem::directory_iterator(folder)) {
        files.insert(entry.path());
    }
    for (const auto& path : files) {
        std::vector<rules::Problem> problems;
        std::ifstream file(path, std::ios::binary);
        const std::string toml{std::istreambuf_iterator<char>(file), {}};
        const auto pack = path.filename() == "lexicon.toml" ? std::nullopt : rules::read_pack(toml, path, problems);
        for (const rules::Rule& rule : pack ? pack->rules : std::vector<rules::Rule>()) {
            for (const auto* const examples : {&rule.matches, &rule.spares}) {
                for (const rules::SourceText& example : *examples) {
                    text += count++ % 10 == 0 ? example.text + "\n\n" : "";
                }
            }
        }
    }
    return to_utf16(text);
}

/// Tries each pattern of the rules at each token, and asks nothing before.
Found found_without_index(const rules::CompiledRules& compiled, const text::TokenizedText& text) {
    Found found;
    rules::SentenceSymbols symbols(compiled, text);
    rules::PatternWalk walk(symbols);
    const std::set<std::uint32_t> patterns(compiled.postings.begin(), compiled.postings.end());
    for (std::uint32_t sentence = 0; sentence < text.sentences.size(); ++sentence) {
        symbols.read(sentence);
        for (const std::uint32_t pattern : patterns) {
            const rules::CompiledPattern& compiled_pattern = compiled.patterns[pattern];
            for (std::uint32_t token = symbols.first_token(); token < symbols.end_token(); ++token) {
                if (symbols.has_class(token, compiled_pattern.rarest_classes.front()) && walk.fits_at(pattern, token)) {
                    found.insert({compiled_pattern.rule, sentence});
                }
            }
        }
    }
    return found;
}

} // namespace

TEST_CASE("the search finds what trying every pattern everywhere finds") {
    const auto language = GENERATE(Language::german, Language::english);
    const text::TokenizedText text = text::tokenize(some_examples(language));
    REQUIRE(text.sentences.size() > 100);
    for (const rules::CompiledRules& compiled : rules::built_in_rules(language)) {
        std::vector<rules::TakenBack> taken_back;
        Found found;
        const auto count = static_cast<std::uint32_t>(text.sentences.size());
        for (const rules::Match& match : rules::find_matches(compiled, text, 0, count, &taken_back)) {
            found.insert({match.rule, match.sentence});
        }
        for (const rules::TakenBack& taken : taken_back) {
            found.insert({taken.match.rule, taken.match.sentence});
        }
        CHECK_FALSE(found.empty());
        CHECK(found == found_without_index(compiled, text));
    }
}
