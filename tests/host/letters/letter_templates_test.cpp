// SPDX-License-Identifier: MPL-2.0
#include "call_requests.hpp"
#include "catch.hpp"
#include "command_line/temporary_folder.hpp"
#include "letters/call_letter.hpp"
#include "letters/wording/letter_templates.hpp"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace offhook;
using letters::LetterTemplates;

namespace {

const std::string request_key = "formal.request";

std::string text_of_file(const std::filesystem::path& path) {
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

letters::Template template_of(const LetterTemplates& templates, Language language, const std::string& key) {
    const std::vector<letters::Template> all = templates.templates(language);
    const auto found = std::find_if(all.begin(), all.end(), [&](const auto& one) { return one.key == key; });
    REQUIRE(found != all.end());
    return *found;
}

std::string fault_of(LetterTemplates& templates, const std::string& key, const std::string& pattern,
                     Language locale = Language::english) {
    const auto fault = templates.change(Language::german, key, pattern);
    return fault ? letters::sentence_of(*fault, locale) : std::string();
}

} // namespace

TEST_CASE("a person's own sentence stands in the letter, is kept, and can be taken back") {
    const TemporaryFolder folder;
    const std::string own = "Passt Ihnen ein Anruf von {minutes} Minuten – gern abends?";
    {
        LetterTemplates templates(folder.path() / "letters");
        REQUIRE_FALSE(templates.change(Language::german, request_key, own));
        CHECK(test::write_call_letter(test::german_request(), {}, templates).text.find("von fünf Minuten – gern") !=
              std::string::npos);
    }
    LetterTemplates templates(folder.path() / "letters");
    CHECK(template_of(templates, Language::german, request_key).text == own);
    CHECK(template_of(templates, Language::german, request_key).original !=
          template_of(templates, Language::german, request_key).text);
    CHECK(template_of(templates, Language::english, request_key).text ==
          template_of(templates, Language::english, request_key).original);
    REQUIRE_FALSE(templates.change(Language::german, "formal.closing", "Beste Grüße aus Ulm"));
    REQUIRE_FALSE(templates.change(Language::german, request_key, ""));
    CHECK(test::write_call_letter(test::german_request(), {}, LetterTemplates(folder.path() / "letters"))
              .text.find("Hätten Sie in den nächsten Tagen fünf Minuten") != std::string::npos);
    CHECK(test::write_call_letter(test::german_request(), {}, LetterTemplates(folder.path() / "letters"))
              .text.find("Beste Grüße aus Ulm") != std::string::npos);
    CHECK(templates.problems().empty());
}

TEST_CASE("a sentence that can't be used is refused with the reason, and nothing changes") {
    const TemporaryFolder folder;
    LetterTemplates templates(folder.path() / "letters");
    const std::string before = template_of(templates, Language::german, request_key).text;
    CHECK(fault_of(templates, request_key, "Haben Sie {minuten} Zeit?") ==
          "The placeholder “{minuten}” is unknown here. Known is: {minutes}.");
    CHECK(fault_of(templates, request_key, "Haben Sie {minuten} Zeit?", Language::german) ==
          "Den Platzhalter „{minuten}“ gibt es hier nicht. Es gibt: {minutes}.");
    CHECK(fault_of(templates, request_key, "Haben Sie {minutes Zeit?").find("braces") != std::string::npos);
    CHECK(fault_of(templates, request_key, "Zeit {minutes, number}?").find("placeholder") != std::string::npos);
    CHECK(fault_of(templates, request_key, "Eins\nzwei").find("one line") != std::string::npos);
    CHECK(fault_of(templates, request_key, "   ").find("empty") != std::string::npos);
    CHECK(fault_of(templates, request_key, std::string(2001, 'x')).find("2000") != std::string::npos);
    CHECK(fault_of(templates, "formal.closing", "{minutes}").find("no placeholders") != std::string::npos);
    for (const char* key : {"", "formal", "greeting.formal.with-name", "courtesy.mr", "divider", "formal.nothing"}) {
        CHECK(fault_of(templates, key, "x").find("no sentence") != std::string::npos);
    }
    CHECK(template_of(templates, Language::german, request_key).text == before);
    CHECK_FALSE(std::filesystem::exists(folder.path() / "letters"));
}

TEST_CASE("what is wrong in a person's file is named, the rest is used, and nothing is written over it") {
    const TemporaryFolder folder;
    const std::filesystem::path file = folder.path() / "letters" / "de.toml";
    std::filesystem::create_directories(file.parent_path());
    const std::string by_hand = "[formal]\nclosing = \"Herzlich\"\nrequest = \"{zeit}?\"\n";
    std::ofstream(file) << by_hand;
    LetterTemplates templates(folder.path() / "letters");
    CHECK(test::write_call_letter(test::german_request(), {}, templates).text.ends_with("Herzlich\nJana Reh"));
    REQUIRE(templates.problems().size() == 1);
    CHECK(templates.problems()[0].starts_with(file.string() + ":3: formal.request: "));
    CHECK(fault_of(templates, "formal.closing", "Alles Gute") == templates.problems()[0]);
    CHECK(text_of_file(file) == by_hand);

    std::ofstream(file) << "[formal\n";
    LetterTemplates broken(folder.path() / "letters");
    CHECK(test::write_call_letter(test::german_request(), {}, broken).text.ends_with("Freundliche Grüße\nJana Reh"));
    REQUIRE(broken.problems().size() == 1);
    CHECK(broken.problems()[0].starts_with(file.string() + ":"));
}

TEST_CASE("a change that can't be kept is refused") {
    LetterTemplates nowhere;
    CHECK(fault_of(nowhere, request_key, "Zeit?").find("can't be written") != std::string::npos);
    CHECK(template_of(nowhere, Language::german, request_key).text ==
          template_of(nowhere, Language::german, request_key).original);
}
