// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "contacts/signatures.hpp"
#include "draft/told.hpp"

#include <string>

using namespace offhook;

namespace {

std::vector<draft::EarlierMail> thread_of(const std::vector<test::ToldMail>& thread) {
    return test::thread_of(thread, draft::OwnAddresses({"Jane@Example.org"}));
}

} // namespace

TEST_CASE("the correspondents' signatures are told newest first, the writer's own are not") {
    const auto signatures = contacts::signatures_of(
        thread_of({{"Max Hill <max@example.com>", "2026-03-02T09:00:00Z", "", "One.\n\n-- \nMax Hill\nold"},
                   {"Ann <ann@example.com>", "2026-03-03T09:00:00Z", "", "Two.\n\n-- \nAnn"},
                   {"Jane Roe <jane@example.org>", "2026-03-04T09:00:00Z", "", "Three.\n\n-- \nJane"},
                   {"Max Hill <max@example.com>", "2026-03-05T09:00:00Z", "", "Four.\n\n-- \nMax Hill\nnew"}}));
    REQUIRE(signatures.size() == 3);
    CHECK(signatures[0].text.find("new") != std::string::npos);
    CHECK(signatures[0].date == "2026-03-05T09:00:00Z");
    CHECK(signatures[1].from == "Ann <ann@example.com>");
    CHECK(signatures[2].text.find("old") != std::string::npos);
}

TEST_CASE("a quoted signature is not the mail's own") {
    const auto signatures = contacts::signatures_of(
        thread_of({{"max@example.com", "", "", "Yes.\n\nOn Monday, Ann wrote:\n> Well.\n> -- \n> Ann\n"}}));
    CHECK(signatures.empty());
}

TEST_CASE("signatures are bounded, and never end with half a character") {
    std::string text = "-- \n";
    for (std::size_t smile = 0; smile < contacts::longest_signature; ++smile) {
        text += "\xF0\x9F\x98\x80";
    }
    const std::vector<test::ToldMail> many(contacts::most_signatures + 5, {"max@example.com", "", "", text});
    const auto signatures = contacts::signatures_of(thread_of(many));
    CHECK(signatures.size() == contacts::most_signatures);
    for (const contacts::MailSignature& signature : signatures) {
        const std::u16string written = to_utf16(signature.text);
        CHECK(written.size() <= contacts::longest_signature);
        CHECK(written.find(u'\uFFFD') == std::u16string::npos);
    }
}
