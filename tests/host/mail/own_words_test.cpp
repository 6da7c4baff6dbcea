// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"

#include <offhook/mail/body.hpp>
#include <offhook/unicode.hpp>

#include <toml++/toml.h>

#include <sstream>
#include <string>

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

} // namespace

TEST_CASE("own words of bodies as clients and people write them") {
    const toml::table file = toml::parse_file(std::string(OFFHOOK_SOURCE_FOLDER) + "/tests/host/mail/own_words.toml");
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
