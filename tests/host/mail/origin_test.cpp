// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "mail/file/mail_file.hpp"
#include "mail/origin.hpp"

using namespace offhook;
using mail::Origin;
using mail::origin_of;

TEST_CASE("who or what wrote a mail is told by its header") {
    const std::string from = "Max Hill <max@example.com>";
    CHECK(origin_of(from, {}) == Origin::person);
    CHECK(origin_of(from, {{"auto-submitted", "no"}}) == Origin::person);
    CHECK(origin_of(from, {{"Auto-Submitted", " Auto-Replied (vacation)"}}) == Origin::nobody);
    CHECK(origin_of(from, {{"auto-submitted", "auto-generated"}}) == Origin::program);
    CHECK(origin_of(from, {{"x-auto-response-suppress", "All"}}) == Origin::program);
    CHECK(origin_of(from, {{"x-auto-response-suppress", "RN, NRN"}}) == Origin::person);
    CHECK(origin_of(from, {{"precedence", "bulk"}}) == Origin::list);
    CHECK(origin_of(from, {{"precedence", "first-class"}}) == Origin::person);
    CHECK(origin_of(from, {{"precedence", "auto_reply"}}) == Origin::nobody);
    CHECK(origin_of(from, {{"list-id", "Gardeners <gardeners.example.net>"}}) == Origin::list);
    CHECK(origin_of(from, {{"list-unsubscribe", "<mailto:off@example.net>"}}) == Origin::list);
    CHECK(origin_of(from, {{"content-type", "multipart/report; report-type=delivery-status"}}) == Origin::nobody);
    CHECK(origin_of(from, {{"content-type", "multipart/mixed"}}) == Origin::person);
    CHECK(origin_of(from, {{"subject", "auto-replied"}}) == Origin::person);
}

TEST_CASE("an address that takes no answer is a program's") {
    for (const char* const from : {"no-reply@shop.example", "Shop <noreply+4711@shop.example>",
                                   "Do_Not_Reply@x.example", "Bahn <nicht.antworten@bahn.example>"}) {
        CAPTURE(from);
        CHECK(origin_of(from, {}) == Origin::program);
    }
    CHECK(origin_of("Mail Delivery Subsystem <MAILER-DAEMON@mx.example>", {}) == Origin::nobody);
    for (const char* const from : {"", "Nora Reply <nora@example.org>", "No Reply Ltd <office@example.org>",
                                   "max@no-reply.example", "@", "<>"}) {
        CAPTURE(from);
        CHECK(origin_of(from, {}) == Origin::person);
    }
}

TEST_CASE("of several marks the one that leaves least of a person counts") {
    CHECK(origin_of("no-reply@example.net", {{"list-id", "x"}}) == Origin::program);
    CHECK(origin_of("max@example.net", {{"list-id", "x"}, {"auto-submitted", "auto-replied"}}) == Origin::nobody);
}

TEST_CASE("a mail file keeps what tells its origin") {
    const auto read = mail::read_mail("From: max@example.com\nPrecedence: list\nContent-Type: multipart/report; "
                                      "boundary=x\nX-Other: 1\n\n--x\n\nHello\n--x--\n");
    REQUIRE(std::holds_alternative<mail::Mail>(read));
    const auto& fields = std::get<mail::Mail>(read).origin_fields;
    REQUIRE(fields.size() == 2);
    CHECK(fields[0].name == "precedence");
    CHECK(fields[0].value == "list");
    CHECK(fields[1].name == "content-type");
    CHECK(fields[1].value.starts_with("multipart/report"));
}
