// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "draft/own_addresses.hpp"
#include "draft/participant.hpp"

using namespace offhook;
using draft::Participant;

TEST_CASE("mailboxes are read in each of their forms") {
    CHECK(Participant("Max Hügel <Max@Example.com>").name() == u"Max Hügel");
    CHECK(Participant("Max Hügel <Max@Example.com>").address() == "max@example.com");
    CHECK(Participant("\"Hügel, Max\" <max@example.com>").name() == u"Hügel, Max");
    CHECK(Participant("\"Max \\\"Mäxchen\\\" Hügel\" <max@example.com>").name() == u"Max \"Mäxchen\" Hügel");
    CHECK(Participant("max@example.com").name().empty());
    CHECK(Participant("max@example.com").address() == "max@example.com");
    CHECK(Participant("<max@example.com>").name().empty());
    CHECK(Participant("max@example.com (Max Hügel)").name() == u"Max Hügel");
    CHECK(Participant("max@example.com (Max Hügel)").address() == "max@example.com");
    CHECK(Participant("Max Hügel").name() == u"Max Hügel");
    CHECK(Participant("").address().empty());
    CHECK(Participant("Max\xE2\x80\xAE H\xC3\xBCgel <max@example.com>").name() == u"Max Hügel");
}

TEST_CASE("participants are compared by their addresses, in whichever form they are told") {
    const draft::OwnAddresses own({"Jane Roe <JANE@example.org>", ""});
    for (const char* const same : {"jane@example.org", "<Jane@Example.org>", "\"Roe, Jane\" <jane@example.org>",
                                   "jane@example.org (Jane Roe)", " jane @example.org\t"}) {
        CAPTURE(same);
        CHECK(own.contains(Participant(same)));
    }
    for (const char* const other : {"", "Jane Roe", "jane@example.com", "jane@example.org <max@example.com>"}) {
        CAPTURE(other);
        CHECK_FALSE(own.contains(Participant(other)));
    }
    CHECK(own.has_domain("example.org"));
}

TEST_CASE("who is told by a name alone is compared by it, and has no address") {
    const Participant jane("Jane Roe");
    CHECK(jane.address().empty());
    CHECK(draft::OwnAddresses({"jane roe"}).contains(jane));
}

TEST_CASE("a mailbox of a mail file is the participant that its header field tells") {
    const Participant max(mail::Mailbox{"Hill, Max", "Max@example.com"});
    CHECK(max.header_field() == "Hill, Max <Max@example.com>");
    CHECK(max.name() == u"Hill, Max");
    CHECK(max.address() == "max@example.com");
}
