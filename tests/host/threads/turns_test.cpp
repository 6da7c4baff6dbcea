// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "draft/told.hpp"
#include "threads/turns.hpp"

using namespace offhook;
using test::ToldMail;

namespace {

const draft::OwnAddresses own({"Jane Roe <JANE@example.org>"});

std::vector<draft::EarlierMail> thread_of(const std::vector<ToldMail>& told) {
    return test::thread_of(told, own);
}

ToldMail written_by(std::string from, std::string date = "", std::string text = "") {
    ToldMail mail;
    mail.from = std::move(from);
    mail.date = std::move(date);
    mail.text = std::move(text);
    return mail;
}

const std::string jane = "jane@example.org";
const std::string max = "Max Hill <max@example.com>";

} // namespace

TEST_CASE("mails of one side in a row are one turn, whoever of the others wrote them") {
    const auto turns = threads::turns_of(thread_of(
        {written_by(jane), written_by(max), written_by("Ann <ann@example.com>"), written_by(jane), written_by(jane)}));
    REQUIRE(turns.size() == 3);
    CHECK(turns[0].own);
    CHECK(turns[0].mails == std::vector<std::size_t>{0});
    CHECK_FALSE(turns[1].own);
    CHECK(turns[1].mails == std::vector<std::size_t>{1, 2});
    CHECK(turns[2].mails == std::vector<std::size_t>{3, 4});
}

TEST_CASE("mails that no person wrote part no turn") {
    ToldMail out_of_office = written_by(max);
    out_of_office.headers = {{"auto-submitted", "auto-replied"}};
    ToldMail known_to_the_client = written_by(max);
    known_to_the_client.automatic = true;
    const auto turns = threads::turns_of(thread_of(
        {written_by(jane), out_of_office, written_by("Mail Delivery System <MAILER-DAEMON@mx.example.net>"),
         known_to_the_client, written_by("Shop <no-reply@shop.example>"), written_by(jane), written_by(max)}));
    REQUIRE(turns.size() == 2);
    CHECK(turns[0].mails == std::vector<std::size_t>{0, 5});
    CHECK(turns[1].mails == std::vector<std::size_t>{6});
}

TEST_CASE("a mail that is there twice counts once") {
    ToldMail first = written_by(max);
    first.message_id = "a@example.com";
    CHECK(threads::turns_of(thread_of({first, written_by(jane), first})).size() == 2);
}

TEST_CASE("an empty thread has no turns and no extent") {
    CHECK(threads::turns_of({}).empty());
    const auto extent = threads::size_of({}, {});
    CHECK(extent.mails == 0);
    CHECK(extent.words == std::size_t(0));
    CHECK_FALSE(extent.days);
}

TEST_CASE("the extent of a thread is told by its own words and its days") {
    const auto thread = thread_of(
        {written_by(max, "2026-02-27T23:00:00+01:00", "Hello Jane,\n\nis it done?\n\n-- \nMax Hill\nExample Ltd"),
         written_by(jane, "2026-03-02T08:00:00Z",
                    "Not yet.\n\nOn Friday Max Hill wrote:\n> Hello Jane,\n>\n> is it done?\n")});
    const auto extent = threads::size_of(thread, threads::turns_of(thread));
    CHECK(extent.mails == 2);
    CHECK(extent.words == std::size_t(7));
    CHECK(extent.days == 3);
}

TEST_CASE("where the text of a mail is not known, the words are not counted") {
    const auto thread = thread_of({written_by(jane, "", "Is it done?"), written_by("")});
    CHECK_FALSE(threads::size_of(thread, threads::turns_of(thread)).words);
}

TEST_CASE("dates that are none are passed over") {
    const auto thread = thread_of({written_by(max, "2026-02-30T00:00:00Z"), written_by(jane, "yesterday"),
                                   written_by(max, "20260301"), written_by(jane, "2026-03-02")});
    CHECK(threads::size_of(thread, threads::turns_of(thread)).days == 0);
    CHECK_FALSE(threads::size_of({thread[0]}, threads::turns_of({thread[0]})).days);
}
