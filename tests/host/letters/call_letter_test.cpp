// SPDX-License-Identifier: MPL-2.0
#include "call_requests.hpp"
#include "catch.hpp"
#include "letters/call_letter.hpp"

using namespace offhook;
using advice::Kind;
using letters::Formality;
using test::built_in;
using test::english_request;
using test::german_request;
using test::mail_of;
using test::warnings_of;
using test::write_call_letter;

TEST_CASE("German, Sie: the answer to a complaint") {
    test::CallRequest request = german_request();
    request.number = "+49 30 901820";
    request.thread = {
        mail_of("Max Hügel <max@example.com>",
                "Guten Tag,\n\nam 3. Februar habe ich bestellt, und Sie haben die Lieferung innerhalb einer Woche "
                "zugesagt. Nichts ist angekommen, und niemand antwortet mir.\n\nMax Hügel")};
    CHECK(write_call_letter(request, warnings_of({Kind::tone, Kind::complaint}), built_in).text ==
          R"(Guten Tag Max Hügel,

danke für Ihre Nachricht zu „Bestellung 4711“; ich möchte mit Ihnen eine gute Lösung finden, und im Gespräch geht das sicher schneller als per E-Mail.

Hätten Sie in den nächsten Tagen fünf Minuten Zeit für ein Telefonat? Sie erreichen mich unter +49 30 901820, oder ich rufe Sie an, wann immer es Ihnen passt.

Freundliche Grüße
Jana Reh)");
}

TEST_CASE("German, Sie: a date is being negotiated, the signature shows Frau Dr. Berg") {
    test::CallRequest request = german_request();
    request.draft.subject = "Re: Projektbesprechung";
    request.draft.to = {"\"Berg, Dr. Anna\" <berg@example.com>"};
    request.minutes = 10;
    request.thread = {
        mail_of("\"Berg, Dr. Anna\" <berg@example.com>",
                "Guten Tag,\n\nam Dienstag kann ich leider nicht. Passt es Ihnen am Donnerstag?\n\n-- \nFrau Dr. "
                "Anna Berg\nLeitung Einkauf")};
    CHECK(write_call_letter(request, warnings_of({Kind::scheduling}), built_in).text == R"(Guten Tag Frau Dr. Berg,

bei „Projektbesprechung“ kommen wir am Telefon bestimmt schneller zu einem Termin als mit weiteren E-Mails.

Hätten Sie in den nächsten Tagen zehn Minuten Zeit für ein Telefonat? Nennen Sie mir gern eine Zeit, die Ihnen passt, und eine Nummer, dann rufe ich Sie an.

Freundliche Grüße
Jana Reh)");
}

TEST_CASE("German, Sie: the ninth mail, the writer's earlier greeting") {
    test::CallRequest request = german_request();
    request.draft.subject = "AW: WG: Angebot Dachausbau";
    for (int pair = 0; pair < 4; ++pair) {
        request.thread.push_back(
            mail_of("Max Hügel <max@example.com>", "Liebe Frau Reh,\n\nwann bekommen wir das Angebot?"));
        request.thread.push_back(
            mail_of("Jana Reh <jana@example.org>", "Lieber Herr Hügel,\n\ndie Maße fehlen mir noch."));
    }
    request.thread.push_back(mail_of("Max Hügel <max@example.com>", "Liebe Frau Reh,\n\ndie Maße stehen im Plan."));
    CHECK(write_call_letter(request, warnings_of({Kind::tone, Kind::long_thread}), built_in).text ==
          R"(Lieber Herr Hügel,

zu „Angebot Dachausbau“ haben wir uns schon neun E-Mails geschrieben, und am Telefon kommen wir bestimmt schneller ans Ziel.

Hätten Sie in den nächsten Tagen fünf Minuten Zeit für ein Telefonat? Nennen Sie mir gern eine Zeit, die Ihnen passt, und eine Nummer, dann rufe ich Sie an.

Freundliche Grüße
Jana Reh)");
}

TEST_CASE("German, Sie: a harsh draft to an office is replaced under its greeting") {
    test::CallRequest request =
        german_request("Sehr geehrte Damen und Herren,\n\nIhr Laden ist unfähig.\n\nJana Reh\n\n> Bitte zahlen Sie.\n");
    request.draft.subject = "";
    request.draft.to = {"Buchhaltung <rechnung@example.com>"};
    request.replace = true;
    const letters::Letter letter = write_call_letter(request, warnings_of({Kind::tone}), built_in);
    CHECK(letter.text ==
          R"(ich würde lieber kurz mit Ihnen sprechen als lange schreiben, weil mir die Sache wichtig ist.

Hätten Sie in den nächsten Tagen fünf Minuten Zeit für ein Telefonat? Nennen Sie mir gern eine Zeit, die Ihnen passt, und eine Nummer, dann rufe ich Sie an.

Freundliche Grüße
Jana Reh)");
    CHECK(letter.language == Language::german);
    CHECK(letter.address == Formality::formal);
    CHECK(letter.at == 30);
    CHECK(letter.remove == std::vector<Span>{{32, 64}});
}

TEST_CASE("German, du: no warning, the greeting stands") {
    test::CallRequest request = german_request("Hallo Max,\n\nhast du die Rechnung gesehen?");
    request.draft.subject = "AW: Rechnung 4711";
    const letters::Letter letter = write_call_letter(request, {}, built_in);
    CHECK(
        letter.text ==
        R"(über „Rechnung 4711“ würde ich gern kurz mit dir sprechen, denn am Telefon klärt sich das meiste schneller als per E-Mail.

Hättest du in den nächsten Tagen fünf Minuten Zeit zum Telefonieren? Schreib mir gern, wann es dir passt und unter welcher Nummer, dann rufe ich dich an.

Viele Grüße
Jana)");
    CHECK(letter.address == Formality::informal);
    CHECK(letter.at == 10);
    CHECK(letter.remove.empty());
}

TEST_CASE("German, du: a misunderstanding") {
    test::CallRequest request = german_request();
    request.draft.subject = "Re: Plakat";
    request.number = "030 901820";
    request.thread = {mail_of("Max Hügel <max@example.com>",
                              "Hi Jana,\n\nso hatte ich das nicht gemeint, das habe ich dir schon "
                              "zweimal geschrieben.\n\nMax")};
    CHECK(write_call_letter(request, warnings_of({Kind::misunderstanding}), built_in).text == R"(Hallo Max,

ich glaube, bei „Plakat“ haben wir uns noch nicht ganz verstanden, und am Telefon klärt sich das bestimmt schnell.

Hättest du in den nächsten Tagen fünf Minuten Zeit zum Telefonieren? Du erreichst mich unter 030 901820, oder ich rufe dich an, wann immer es dir passt.

Viele Grüße
Jana)");
}

TEST_CASE("German, du: conflict, after a greeting without a comma") {
    test::CallRequest request = german_request("Hallo Max!\n\nSo kannst du mit mir nicht umgehen.");
    request.draft.subject = "Vereinskasse";
    CHECK(
        write_call_letter(request, warnings_of({Kind::conflict, Kind::tone}), built_in).text ==
        R"(Über „Vereinskasse“ würde ich gern persönlich mit dir sprechen, denn mir liegt an einer guten Lösung für uns beide.

Hättest du in den nächsten Tagen fünf Minuten Zeit zum Telefonieren? Schreib mir gern, wann es dir passt und unter welcher Nummer, dann rufe ich dich an.

Viele Grüße
Jana)");
}

TEST_CASE("German, ihr: several people") {
    test::CallRequest request = german_request("Könnt ihr euch endlich entscheiden?");
    request.draft.subject = "Sommerfest";
    request.draft.to = {"Max Hügel <max@example.com>", "Anna Berg <anna@example.com>"};
    CHECK(write_call_letter(request, warnings_of({Kind::tone}), built_in).text == R"(Hallo zusammen,

über „Sommerfest“ würde ich lieber kurz mit euch sprechen als lange schreiben, weil mir die Sache wichtig ist.

Hättet ihr in den nächsten Tagen fünf Minuten Zeit zum Telefonieren? Schreibt mir gern, wann es euch passt und unter welcher Nummer, dann rufe ich euch an.

Viele Grüße
Jana)");
}

TEST_CASE("English: nothing known of the thread") {
    test::CallRequest request = english_request();
    request.draft.subject = "Re: Invoice 4711";
    request.minutes = 10;
    request.number = "+44 20 7946 0000";
    const letters::Letter letter = write_call_letter(request, {}, built_in);
    CHECK(letter.text == R"(Dear Max Hill,

I would like to talk with you briefly about “Invoice 4711”, as most things are settled more quickly by phone than by e-mail.

Could you spare ten minutes for a call in the next few days? You can reach me on +44 20 7946 0000, or I will gladly call you whenever it suits you.

Kind regards
Jane Roe)");
    CHECK(letter.language == Language::english);
    CHECK_FALSE(letter.address.has_value());
    CHECK(letter.at == 0);
}

TEST_CASE("English: a complaint, the thread says Dear Mr Hill") {
    test::CallRequest request = english_request();
    request.thread = {mail_of("Jane Roe <jane@example.org>", "Dear Mr Hill,\n\nyour order has been sent.\n\nJane Roe"),
                      mail_of("Max Hill <max@example.com>",
                              "Dear Ms Roe,\n\nnothing has arrived, and nobody answers my mails. I "
                              "want my money back.\n\nMax Hill")};
    CHECK(write_call_letter(request, warnings_of({Kind::complaint}), built_in).text == R"(Dear Mr Hill,

Thank you for your message about “Order 4711”; I would like us to find a good solution, and talking will get us there sooner than e-mail.

Could you spare five minutes for a call in the next few days? If you let me know a good time and a number, I will gladly call you.

Kind regards
Jane Roe)");
}

TEST_CASE("English: a long thread that says Hi") {
    test::CallRequest request = english_request();
    request.draft.subject = "Re: New website";
    request.number = "020 7946 0000";
    for (int count = 0; count < 7; ++count) {
        request.thread.push_back(mail_of("\"Hill, Max\" <max@example.com>",
                                         "Hi Jane,\n\ncould you send me the other pages as well, please?\n\nMax"));
    }
    CHECK(write_call_letter(request, warnings_of({Kind::long_thread}), built_in).text == R"(Hi Max,

We’ve already exchanged seven e-mails about “New website”, and I think we’d get there sooner by phone.

Do you have five minutes for a call in the next few days? You can reach me on 020 7946 0000, or I’m happy to call you whenever it suits you.

Best wishes
Jane)");
}

TEST_CASE("English: a refusal from an office") {
    test::CallRequest request = english_request();
    request.draft.subject = "Re: [Ticket 4711] Refund";
    request.draft.to = {"Customer Care <support@example.com>"};
    request.thread = {mail_of("Customer Care <support@example.com>",
                              "Dear customer,\n\nwe are sorry that we can not refund the price of your order.")};
    CHECK(write_call_letter(request, warnings_of({Kind::refusal}), built_in).text == R"(Hello,

I would like to understand your answer about “Refund” better, and that is easiest in a short conversation.

Could you spare five minutes for a call in the next few days? If you let me know a good time and a number, I will gladly call you.

Kind regards
Jane Roe)");
}

TEST_CASE("English: a harsh draft under Hi Max") {
    test::CallRequest request = english_request("Hi Max,\n\nyou never listen to what I say.\n");
    request.draft.subject = "Holidays";
    request.replace = true;
    const letters::Letter letter = write_call_letter(request, warnings_of({Kind::tone}), built_in);
    CHECK(
        letter.text ==
        R"(I’d rather have a quick word with you about “Holidays” than write a long e-mail, because this matters to me.

Do you have five minutes for a call in the next few days? Let me know a good time and a number, and I’ll call you.

Best wishes
Jane)");
    CHECK(letter.at == 7);
    CHECK(letter.remove == std::vector<Span>{{9, 40}});
}

TEST_CASE("the strongest matter of the thread is the reason, hints are none") {
    const auto says = [](std::vector<advice::Warning> warnings, const char* words) {
        const std::string text = write_call_letter(english_request(), warnings, built_in).text;
        INFO(text);
        CHECK(text.find(words) != std::string::npos);
    };
    const auto warning = [](Kind kind, int severity) { return advice::Warning{kind, severity, {}, {}, {}}; };
    says({warning(Kind::complaint, 2), warning(Kind::scheduling, 3)}, "find a time for “Order 4711”");
    says({warning(Kind::complaint, 3), warning(Kind::scheduling, 3)}, "Thank you for your message");
    says({warning(Kind::tone, 3), warning(Kind::complaint, 2)}, "Thank you for your message");
    says({warning(Kind::complaint, 3), warning(Kind::attempts, 2)}, "I have tried a few times to reach you");
    says({warning(Kind::complaint, 1), warning(Kind::tone, 1)}, "most things are settled more quickly by phone");
}
