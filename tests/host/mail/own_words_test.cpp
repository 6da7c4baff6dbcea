// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "mail/body/body.hpp"
#include "places.hpp"

#include <toml++/toml.h>

#include <algorithm>
#include <sstream>
#include <string>
#include <vector>

using namespace offhook;

namespace {

/// Single spaces alone between the words.
std::string words_alone(const std::string& text) {
    std::istringstream words(text);
    std::string result;
    for (std::string word; words >> word; result += word)
        if (!result.empty())
            result += ' ';
    return result;
}

std::string with_line_ends(const std::string& text, const std::string& line_end) {
    std::string result;
    for (const char character : text)
        result += character == '\n' ? line_end : std::string(1, character);
    return result;
}

toml::table read_table(const std::string& name) {
    return toml::parse_file(std::string(source_folder) + "/tests/host/mail/" + name);
}

std::vector<std::string> lines_of(const toml::table& table, const std::string& name) {
    std::vector<std::string> lines;
    REQUIRE(table[name].as_array() != nullptr);
    for (const auto& line : *table[name].as_array())
        lines.push_back(line.value_or(std::string()));
    REQUIRE(lines.size() > 5);
    return lines;
}

/// The line, and the same broken at spaces before each of some columns.
std::vector<std::string> wrapped(const std::string& line) {
    std::vector<std::string> result = {line};
    for (const std::size_t column : {76U, 60U, 40U}) {
        std::string broken;
        std::size_t length = 0;
        std::istringstream words(line);
        for (std::string word; words >> word; length += word.size()) {
            if (!broken.empty() && length + 1 + word.size() > column) {
                broken += '\n';
                length = 0;
            } else if (!broken.empty()) {
                broken += ' ';
                ++length;
            }
            broken += word;
        }
        if (broken.find('\n') != std::string::npos)
            result.push_back(broken);
    }
    return result;
}

std::string own(const std::string& body) {
    return to_utf8(mail::own_text(to_utf16(body)));
}

const std::string answer = "Das passt mir gut.\n\nBis dann\nIda";
const std::string unmarked = "Hallo Ida,\n\nwann kommst du?\n\nJo\n";
const std::string marked = "> Hallo Ida,\n> wann kommst du?\n";

} // namespace

TEST_CASE("what clients put above a quote, in many languages, is not the writer's") {
    const auto table = read_table("client_lines.toml");
    for (const auto& line : lines_of(table, "attributions"))
        for (const auto& attribution : wrapped(line)) {
            INFO(attribution);
            CHECK(own(answer + "\n\n" + attribution + "\n\n" + unmarked) == answer);
            CHECK(own(answer + "\n\n" + attribution + "\n" + marked) == answer);
            CHECK(own(attribution + "\n\n" + marked + "\n" + answer) == answer);
        }
    for (const auto& line : lines_of(table, "attributions_of_marked_lines"))
        for (const auto& attribution : wrapped(line)) {
            INFO(attribution);
            CHECK(own(answer + "\n\n" + attribution + "\n" + marked) == answer);
            CHECK(own(attribution + "\n\n" + marked + "\n" + answer) == answer);
        }
    for (auto block : lines_of(table, "header_blocks")) {
        std::replace(block.begin(), block.end(), '|', '\n');
        INFO(block);
        for (const std::string above :
             {"\n", "\n\n", "\n\n________________________________\n", "\n\n-----Original Message-----\n"})
            CHECK(own(answer + above + block + "\n\n" + unmarked) == answer);
    }
    for (const auto& divider : lines_of(table, "dividers")) {
        INFO(divider);
        CHECK(own(answer + "\n\n" + divider + "\n\n" + unmarked) == answer);
        CHECK(own(answer + "\n\n" + divider + "\nFrom: Jo <jo@a.example>\nSubject: x\n\n" + unmarked) == answer);
    }
}

TEST_CASE("what phones and apps put below a mail, in many languages, is not the writer's") {
    for (const auto& line : lines_of(read_table("client_lines.toml"), "device_lines")) {
        INFO(line);
        CHECK(own(answer + "\n\n" + line) == answer);
        CHECK(own(answer + "\n\n" + line + "\n\n> Am 5. Mai 2026 um 09:12 schrieb Jo <jo@a.example>:\n" + marked) ==
              answer);
    }
}

TEST_CASE("own words of bodies as clients and people write them") {
    const auto file = read_table("own_words.toml");
    const auto* const bodies = file["body"].as_array();
    REQUIRE(bodies != nullptr);
    REQUIRE(bodies->size() > 80);
    for (const auto& entry : *bodies) {
        const auto& body = *entry.as_table();
        INFO(body["name"].value_or(std::string()));
        const auto text = body["body"].value<std::string>();
        const auto own = body["own"].value<std::string>();
        REQUIRE(text);
        REQUIRE(own);
        for (const std::string line_end : {"\n", "\r\n"})
            CHECK(words_alone(to_utf8(mail::own_text(to_utf16(with_line_ends(*text, line_end))))) == words_alone(*own));
    }
}
