// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "letters/correspondence/greeting_line.hpp"

#include <string>

using namespace offhook;
using letters::find_greeting;
using letters::Greeting;
using letters::read_greeting;

TEST_CASE("greeting lines are told from other lines") {
    for (const std::u16string_view line : {u"Sehr geehrte Frau Dr. Berg,",
                                           u"Sehr geehrter Herr Hügel",
                                           u"Sehr geehrte Damen und Herren,",
                                           u"Hallo Max,",
                                           u"Hallo Max",
                                           u"hallo max,",
                                           u"Hallo,",
                                           u"Hallo!",
                                           u"Hallo zusammen,",
                                           u"Hallo Herr Prof. Dr. von der Heide,",
                                           u"Liebe Frau Berg, lieber Herr Hügel,",
                                           u"Liebe Anna, Max und Jana,",
                                           u"Liebe Kolleginnen und Kollegen,",
                                           u"Lieber Max,",
                                           u"Guten Tag",
                                           u"Guten Tag, Herr Hügel,",
                                           u"Guten Morgen Anna!",
                                           u"Moin",
                                           u"Moin moin,",
                                           u"Moin zusammen",
                                           u"Grüezi",
                                           u"Grüezi Frau Müller-Berg",
                                           u"Grüß Gott, Frau Huber,",
                                           u"Grüß dich, Max,",
                                           u"Servus Max!",
                                           u"Tag Max,",
                                           u"Werter Herr Hügel,",
                                           u"Frau Berg,",
                                           u"Herr Hügel!",
                                           u"Hallo Max 🙂",
                                           u"Hallo Max ;-)",
                                           u"Dear Mr Hill,",
                                           u"Dear Mr. Hill,",
                                           u"Dear Dr Hill",
                                           u"Dear Sir or Madam,",
                                           u"Dear all,",
                                           u"dear customer,",
                                           u"Hi Jane,",
                                           u"Hi",
                                           u"Hi there,",
                                           u"Hey Jane!",
                                           u"Hello Jane and Max,",
                                           u"Hello J. Hill,",
                                           u"Good morning",
                                           u"Good afternoon, Ms O’Neil,",
                                           u"Morning Jane,",
                                           u"To whom it may concern,",
                                           u"  Hallo Max,  "}) {
        INFO(to_utf8(line));
        CHECK(read_greeting(line).has_value());
    }
    for (const std::u16string_view line : {u"",
                                           u"   ",
                                           u"Liebe Grüße",
                                           u"Liebe Grüße Max",
                                           u"Viele Grüße",
                                           u"Hallo? Ist da jemand?",
                                           u"Hallo?",
                                           u"hallo geht's noch!",
                                           u"Hallo Max, hast du die Rechnung gesehen?",
                                           u"Hi Max, Thanks!",
                                           u"Hi Max, danke",
                                           u"Hallo Frau Berg, Ihre Rechnung kommt morgen.",
                                           u"Liebe ist alles,",
                                           u"Morgen komme ich.",
                                           u"Morgen",
                                           u"Tag der offenen Tür",
                                           u"Dear",
                                           u"Liebe",
                                           u"Sehr geehrte",
                                           u"Hi 5",
                                           u"Herr Hügel ist krank.",
                                           u"Herr Hügel",
                                           u"you are completely incompetent.",
                                           u"Guten Tag, ich warte seit Wochen.",
                                           u"Good morning to you too, liar.",
                                           u"Hallo Max \"der Große\",",
                                           u"Max,"}) {
        INFO(to_utf8(line));
        CHECK_FALSE(read_greeting(line).has_value());
    }
    CHECK_FALSE(read_greeting(u"Hallo " + std::u16string(200, u'M') + u",").has_value());
}

TEST_CASE("a greeting tells its language and manner") {
    const auto read = [](std::u16string_view line) { return read_greeting(line).value(); };
    CHECK(read(u"Sehr geehrte Frau Berg,").language == Language::german);
    CHECK(read(u"Sehr geehrte Frau Berg,").respectful);
    CHECK(read(u"Hallo Frau Berg,").respectful);
    CHECK_FALSE(read(u"Hallo Frau Berg,").by_given_name);
    CHECK(read(u"Hallo Max,").by_given_name);
    CHECK_FALSE(read(u"Hallo Max,").respectful);
    CHECK(read(u"Hallo Max,").language == Language::german);
    CHECK_FALSE(read(u"Hi Max,").language.has_value());
    CHECK(read(u"Hi Frau Berg,").language == Language::german);
    CHECK(read(u"Hi Mr Hill,").language == Language::english);
    CHECK(read(u"Hi Max,").casual);
    CHECK_FALSE(read(u"Dear Max,").casual);
    CHECK(read(u"Dear Max,").language == Language::english);
    CHECK_FALSE(read(u"Guten Tag Max Hügel,").by_given_name);
    CHECK(read(u"Guten Morgen Max,").time_of_day);
    CHECK(read(u"Liebe Frau Berg, lieber Herr Hügel,").several);
    CHECK(read(u"Hallo Anna und Max,").several);
    CHECK(read(u"Hi all,").several);
    CHECK_FALSE(read(u"Sehr geehrte Damen und Herren,").several);
    CHECK_FALSE(read(u"Hallo Max Hügel,").several);
    CHECK(read(u"Sehr geehrte Frau Dr. Berg,").names == std::vector<std::u16string>{u"berg"});
}

TEST_CASE("only the first own line of a body greets") {
    CHECK(find_greeting(u"Hallo Max,\n\nich warte.").value().line == Span{0, 10});
    CHECK(find_greeting(u"\r\n\r\nHallo Max,  \r\nich warte.").value().line == Span{4, 16});
    CHECK(find_greeting(u"> Wo bleibt die Rechnung?\n\nHallo Max,\nsie ist unterwegs.").value().line == Span{27, 37});
    CHECK_FALSE(find_greeting(u"Ich warte.\n\nHallo Max,").has_value());
    CHECK_FALSE(find_greeting(u"> Hallo Jana,\n> ich warte.\n").has_value());
    CHECK_FALSE(find_greeting(u"").has_value());
}
