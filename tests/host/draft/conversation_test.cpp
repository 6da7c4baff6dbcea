// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "draft/told.hpp"

#include <string>

using namespace offhook;
using draft::Conversation;

namespace {

test::Told draft_of(std::string text) {
    test::Told told;
    told.draft.from = "Jane Roe <jane@example.org>";
    told.draft.subject = "Order";
    told.draft.text = std::move(text);
    return told;
}

const std::string quotes =
    "Fine.\n\nOn Tuesday Max Hill wrote:\n> And now?\n>\n> On Monday Jane Roe wrote:\n> > Not yet.\n";

} // namespace

TEST_CASE("where no thread is told, what the draft quotes stands for it") {
    const Conversation conversation = test::conversation_of(draft_of(quotes));
    CHECK(conversation.told_thread().empty());
    REQUIRE(conversation.thread().size() == 2);
    CHECK(conversation.thread()[0].own);
    CHECK(conversation.thread()[0].body.text() == u"Not yet.");
    CHECK_FALSE(conversation.thread()[1].own);
    CHECK(conversation.thread()[1].body.text() == u"And now?");
    CHECK(conversation.thread()[1].subject == "Re: Order");
}

TEST_CASE("a thread that is told is the thread, whatever the draft quotes") {
    test::Told told = draft_of(quotes);
    told.thread = {{"max@example.com", "", "Order", "And now?"}};
    const Conversation conversation = test::conversation_of(told);
    REQUIRE(conversation.thread().size() == 1);
    CHECK(&conversation.thread() == &conversation.told_thread());
    CHECK_FALSE(conversation.thread()[0].own);
}

TEST_CASE("a draft without quotes begins a thread") {
    CHECK(test::conversation_of(draft_of("Hello Max,\n\nis it done?")).thread().empty());
    CHECK(test::conversation_of(draft_of("")).thread().empty());
}

TEST_CASE("an earlier mail tells whether the writer wrote it, and whether a person did") {
    test::Told told = draft_of("");
    told.me = {"roe@example.net"};
    told.thread = {{"Jane <ROE@example.net>", "", "", ""},
                   {"jane@example.org", "", "", ""},
                   {"no-reply@shop.example", "", "", ""},
                   {"max@example.com", "", "", ""}};
    told.thread.back().automatic = true;
    const Conversation conversation = test::conversation_of(told);
    CHECK(conversation.thread()[0].own);
    CHECK(conversation.thread()[1].own);
    CHECK_FALSE(conversation.thread()[2].own);
    CHECK(conversation.thread()[2].origin == mail::Origin::program);
    CHECK(conversation.thread()[3].origin == mail::Origin::program);
}

TEST_CASE("a body is divided as its text is, and read no further than it may be") {
    const std::string text = "Grüße.\n\n-- \nJane\n";
    const draft::MailBody body(text);
    CHECK(body.own_text() == u"Grüße.");
    CHECK(body.texts_of(mail::Part::signature) == std::vector<std::u16string>{u"-- \nJane"});
    CHECK(&body.segments() == &body.segments());
    CHECK(body.own_spans() == std::vector<Span>{{0, 6}});
    CHECK_FALSE(body.empty());
    CHECK(draft::MailBody(text, 2).text() == u"Gr");
    CHECK(draft::MailBody(text, 3).text() == u"Gr\uFFFD");
    CHECK(draft::MailBody("").empty());
    CHECK(draft::MailBody("").segments().empty());
}
