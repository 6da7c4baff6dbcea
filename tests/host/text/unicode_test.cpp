// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"

#include <string>
#include <vector>

using namespace offhook;

TEST_CASE("UTF-8 becomes UTF-16 and back, plain ASCII included") {
    for (const std::string& text : std::vector<std::string>{
             "", "plain words\r\n\tand a tab", "Grüße", "a 👩‍👩‍👧", {"nul \0 within", 12}}) {
        INFO(text);
        CHECK(to_utf8(to_utf16(text)) == text);
    }
    CHECK(to_utf16("plain") == u"plain");
    CHECK(to_utf16("Grüße") == u"Grüße");
}

TEST_CASE("bytes that are no UTF-8 become replacement characters") {
    CHECK(to_utf16("a\xFFz") == u"a\uFFFDz");
    CHECK(to_utf16("\x80") == u"\uFFFD");
    CHECK(to_utf16("cut \xC3") == u"cut \uFFFD");
    CHECK_FALSE(is_utf8("a\xFFz"));
    CHECK(is_utf8("Grüße"));
    CHECK(is_utf8(""));
}
