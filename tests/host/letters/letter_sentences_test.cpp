// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "letters/wording/built_in_templates.hpp"
#include "letters/wording/letter_sentences.hpp"
#include "letters/wording/letter_templates.hpp"
#include "places.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <vector>

using namespace offhook;
using letters::LetterSentences;

namespace {

const letters::LetterTemplates built_in;

std::vector<std::string> keys_of(Language language) {
    std::vector<std::string> keys{"courtesy.mr",
                                  "courtesy.ms",
                                  "courtesy.mrs",
                                  "greeting.formal.with-courtesy",
                                  "greeting.formal.with-name",
                                  "greeting.formal.without-name",
                                  "greeting.informal.with-name",
                                  "greeting.informal.without-name",
                                  "greeting.informal.several"};
    std::vector<std::string> tables{"formal", "informal"};
    if (language == Language::german) {
        tables.emplace_back("informal-several");
    } else {
        keys.emplace_back("greeting.formal.with-title");
        keys.emplace_back("greeting.given-name.with-name");
    }
    for (const std::string& table : tables) {
        for (const char* sentence : {"request", "with-number", "without-number", "closing", "after-call.agreed",
                                     "after-call.open", "after-call.check"}) {
            keys.push_back(table + "." + sentence);
        }
        for (const char* reason : {"attempts", "complaint", "conflict", "misunderstanding", "scheduling", "long-thread",
                                   "refusal", "tone", "general", "after-call"}) {
            keys.push_back(table + "." + reason + ".with-subject");
            keys.push_back(table + "." + reason + ".without-subject");
        }
    }
    return keys;
}

std::string file_text(const std::string& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>()};
}

} // namespace

TEST_CASE("each language has every sentence, and every placeholder is filled") {
    for (const Language language : {Language::german, Language::english}) {
        const LetterSentences& wording = built_in.of(language);
        for (const std::string& key : keys_of(language)) {
            INFO(tag_of_language(language) << " " << key);
            REQUIRE(wording.has(key));
            const std::string sentence = to_utf8(wording.sentence(key, {{u"given", u"G"},
                                                                        {u"surname", u"S"},
                                                                        {u"name", u"N"},
                                                                        {u"courtesy", u"C"},
                                                                        {u"title", u"T "},
                                                                        {u"subject", u"B"},
                                                                        {u"mails", u"M"},
                                                                        {u"minutes", u"Z"},
                                                                        {u"number", u"0"}}));
            CHECK_FALSE(sentence.empty());
            CHECK(sentence.find_first_of("{}") == std::string::npos);
            const bool with_subject = key.ends_with(".with-subject");
            CHECK((sentence.find(language == Language::german ? "„B“" : "“B”") != std::string::npos) == with_subject);
        }
    }
}

TEST_CASE("the wording in the program is that of the files") {
    const std::string folder = std::string(source_folder) + "/host/letters/wording/";
    CHECK(letters::german_templates == file_text(folder + "de.toml"));
    CHECK(letters::english_templates == file_text(folder + "en.toml"));
}

TEST_CASE("a value is never read as a pattern") {
    const LetterSentences wording(Language::english, "x = \"About “{subject}”, I’ll call.\"");
    CHECK(wording.sentence("x", {{u"subject", u"{0} '{name}' it''s"}}) == u"About “{0} '{name}' it''s”, I’ll call.");
}

TEST_CASE("counts are words up to twelve") {
    const LetterSentences& german = built_in.of(Language::german);
    const LetterSentences& english = built_in.of(Language::english);
    CHECK(german.count(5) == u"fünf");
    CHECK(german.count(10) == u"zehn");
    CHECK(german.count(12) == u"zwölf");
    CHECK(german.count(13) == u"13");
    CHECK(english.count(5) == u"five");
    CHECK(english.count(12) == u"twelve");
    CHECK(english.count(200) == u"200");
}

TEST_CASE("a broken wording names its fault") {
    const auto fault_of = [](const char* file, const char* key) {
        try {
            LetterSentences(Language::german, file).sentence(key);
        } catch (const std::runtime_error& error) {
            return std::string(error.what());
        }
        return std::string();
    };
    CHECK(fault_of("x = \n", "x").starts_with("wording/de.toml: line 1: "));
    CHECK(fault_of("[a]\nx = 5\n", "a.x") == "wording/de.toml: a.x: is no text");
    CHECK(fault_of("x = \"y\"\n", "z") == "wording/de.toml: z: is missing");
    CHECK(fault_of("x = \"{\"\n", "x").starts_with("wording/de.toml: x: U_"));
}
