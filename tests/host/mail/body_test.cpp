// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "mail/body/body.hpp"

#include <string>
#include <string_view>
#include <vector>

using namespace offhook;
using mail::Part;

namespace {

std::string own(std::string_view body) {
    return to_utf8(mail::own_text(to_utf16(body)));
}

std::vector<std::string> texts(std::string_view body, Part part) {
    std::vector<std::string> result;
    for (const auto& text : mail::texts_of(to_utf16(body), part))
        result.push_back(to_utf8(text));
    return result;
}

/// The parts of a body in their order.
std::string parts(std::string_view body) {
    std::string result;
    for (const auto& segment : mail::divide_body(to_utf16(body)))
        result += "oaqs"[static_cast<std::size_t>(segment.part)];
    return result;
}

} // namespace

TEST_CASE("segments cover the body without a gap") {
    const std::u16string bodies[] = {
        u"",
        u"\n",
        u"\r\n\r\n",
        u"> a",
        u"a\n> b\n\nc\n-- \nd",
        u"\n\na\n\nOn 3 May 2026 at 10:00, Ann wrote:\n\nb\n",
        u"-- \n",
        u"a\r\n\r\n-----Original Message-----\r\nFrom: Ann <ann@example.org>\r\nSubject: x\r\n\r\nb"};
    for (const auto& body : bodies) {
        std::size_t end = 0;
        for (const auto& segment : mail::divide_body(body)) {
            CHECK(segment.span.start == end);
            CHECK(segment.span.end > segment.span.start);
            end = segment.span.end;
        }
        CHECK(end == body.size());
    }
}

TEST_CASE("a body without quotes is the writer's own") {
    CHECK(own("Hallo Jana,\n\nkommst du morgen?\n\nViele Grüße\nAnna\n") ==
          "Hallo Jana,\n\nkommst du morgen?\n\nViele Grüße\nAnna");
    CHECK(own("\n\n  indented\n\n") == "  indented");
    CHECK(own("").empty());
    CHECK(own(" \r\n\t\r\n").empty());
    CHECK(own("Dear Ms Okafor,\n\nOn Monday the lift stood still again.\n\nKind regards,\nPaul Winter") ==
          "Dear Ms Okafor,\n\nOn Monday the lift stood still again.\n\nKind regards,\nPaul Winter");
}

TEST_CASE("own spans are counted in units of the body as it came") {
    const std::u16string body = u"\r\n😀 ja\r\n\r\n> nein\r\n\r\ndoch\r\n";
    const auto spans = mail::own_spans(body);
    REQUIRE(spans.size() == 2);
    CHECK(body.substr(spans[0].start, spans[0].end - spans[0].start) == u"😀 ja");
    CHECK(body.substr(spans[1].start, spans[1].end - spans[1].start) == u"doch");
    CHECK(mail::own_text(body) == u"😀 ja\n\ndoch");
}

TEST_CASE("answers above, below and between marked lines") {
    const std::string quote = "Am 03.05.26 um 10:15 schrieb Jana Beispiel:\n> Kommst du?\n> Um acht?\n";
    CHECK(own("Ja.\n\n" + quote) == "Ja.");
    CHECK(own(quote + "\nJa.") == "Ja.");
    CHECK(own("Am 03.05.26 um 10:15 schrieb Jana Beispiel:\n\n> Kommst du?\nJa.\n> Um acht?\nNein.\n") ==
          "Ja.\n\nNein.");
    CHECK(parts("Am 03.05.26 um 10:15 schrieb Jana Beispiel:\n\n> Kommst du?\nJa.\n> Um acht?\nNein.\n") == "aqoqo");
}

TEST_CASE("quote marks") {
    CHECK(own(">> alt\n> neuer\n>\n>mehr\nich") == "ich");
    CHECK(own("JB> Kommst du?\nJa.") == "Ja.");
    CHECK(own(" > eingerückt\nIch auch.") == "Ich auch.");
    SECTION("one level of marks is taken off") {
        CHECK(texts("> eins\n> > zwei\n>\n>drei\nich", Part::quote) ==
              std::vector<std::string>{"eins\n> zwei\n\ndrei"});
        CHECK(texts("JB> eins\nich\n> zwei", Part::quote) == std::vector<std::string>{"eins", "zwei"});
    }
    SECTION("other uses of the sign stay own") {
        CHECK(own("Achtung\n>>> www.example.org <<<\nBis bald") == "Achtung\n>>> www.example.org <<<\nBis bald");
        CHECK(own("So ein Ärger\n>:-(\nWirklich") == "So ein Ärger\n>:-(\nWirklich");
        CHECK(own("Rabatt:\n>50 % ab Juni\nGut?") == "Rabatt:\n>50 % ab Juni\nGut?");
        CHECK(own("Wir reisen\n>From Rome to Oslo.\n") == "Wir reisen\n>From Rome to Oslo.");
    }
    SECTION("a marked line that was broken on the way") {
        CHECK(own("> Wir haben die Lieferung der drei Maschinen bereits am Montag an die Halle vier in\n"
                  "der langen Strasse geschickt.\n> Danke\n\nGut.") == "Gut.");
        CHECK(own("> See the ticket (https://support.example.org/ticket\n?id=12)\n> Thanks\nDone.") == "Done.");
        CHECK(own("> Wann?\nmorgen\n> Wo?\nhier") == "morgen\n\nhier");
    }
}

TEST_CASE("attributions of many clients and languages") {
    const char* attributions[] = {
        "On Tue, May 5, 2026 at 9:12 AM Ann Example <ann@example.org> wrote:",
        "On 05/05/2026 09:12, Ann Example wrote:",
        "On Tue, 5 May 2026 09:12:01 +0200\nAnn Example <ann@example.org> wrote:",
        "On Tuesday, 5 May 2026, Ann Example from the Department of Long Names\n<ann@example.org> wrote:",
        "On 5 May 2026, at 09:12, Ann Example <\nann@example.org>\nwrote:",
        "At 09:12 05.05.2026, you wrote:",
        "Ann Example <ann@example.org> writes:",
        "Am 05.05.26 um 09:12 schrieb Ann Beispiel:",
        "Am 05.05.2026 um 09:12 schrieb Ann Beispiel <ann@example.org>:",
        "Am Di., 5. Mai 2026 um 09:12 Uhr schrieb Ann Beispiel <\nann@example.org>:",
        "Ann Beispiel <ann@example.org> schrieb am Di., 5. Mai\n2026, 09:12:",
        "Le mar. 5 mai 2026 à 09:12, Ann Exemple <ann@example.org> a écrit :",
        "Le 05/05/2026 à 09:12, Ann Exemple a écrit\u00a0:",
        "El mar, 5 may 2026 a las 9:12, Ana Ejemplo (<ana@example.org>) escribió:",
        "El 05/05/2026 a las 9:12, Ana Ejemplo escribió:",
        "Il giorno mar 5 mag 2026 alle ore 09:12 Anna Esempio <anna@example.org>\nha scritto:",
        "Em ter., 5 de mai. de 2026 às 09:12, Ana Exemplo <ana@example.org>\nescreveu:",
        "Op di 5 mei 2026 om 09:12 schreef Anna Voorbeeld <anna@example.org>:",
        "Op 5 mei 2026 om 09:12 heeft Anna Voorbeeld <anna@example.org> het volgende geschreven:",
        "wt., 5 maj 2026 o 09:12 Anna Przykład <anna@example.org> napisał(a):",
        "W dniu 05.05.2026 o 09:12, Anna Przykład pisze:",
        "Den tis 5 maj 2026 kl 09:12 skrev Anna Exempel <anna@example.org>:",
        "Den tir. 5. maj 2026 kl. 09.12 skrev Anna Eksempel <anna@example.org>:",
        "tir. 5. mai 2026 kl. 09:12 skrev Anna Eksempel <anna@example.org>:",
        "ti 5. toukok. 2026 klo 9.12 Anna Esimerkki (anna@example.org) kirjoitti:",
        "út 5. 5. 2026 v 9:12 odesílatel Anna Ukázka <anna@example.org> napsal:",
        "Dne 05. 05. 26 v 9:12 Anna Ukázka napsal(a):",
        "Anna Minta <anna@example.org> ezt írta (időpont: 2026. máj. 5., K, 9:12):",
        "вт, 5 мая 2026 г. в 09:12, Анна Пример <anna@example.org>:",
        "05.05.2026 09:12, Анна Пример пишет:",
        "2026-05-05 9:12 GMT+02:00 Ann Example <ann@example.org>:",
        "在 2026年5月5日，上午9:12，Ann Example <ann@example.org> 写道：",
        "2026年5月5日(火) 9:12 Ann Example <ann@example.org>:",
        "2026년 5월 5일 (화) 오전 9:12, Ann Example <ann@example.org>님이 작성:",
        "------On 5/5/2026 09:12, Ann Example wrote-----"};
    for (const std::string attribution : attributions) {
        INFO(attribution);
        CHECK(parts("Gut, danke.\n\n" + attribution + "\n\n> Hallo\n> du\n\nBis dann") == "oaqo");
        CHECK(own("Gut, danke.\n\n" + attribution + "\n\nHallo\ndu\n\nViele Grüße\nAnn\n") == "Gut, danke.");
    }
}

TEST_CASE("an attribution without date and address needs marked lines behind it") {
    CHECK(own("Jana schrieb:\n> Kommst du?\nJa.") == "Ja.");
    CHECK(own("Jana Beispiel wrote:\n\n> Coming?\n\nYes.") == "Yes.");
    CHECK(own("Jana schrieb:\nKommst du?\nDazu sage ich nein.") == "Jana schrieb:\nKommst du?\nDazu sage ich nein.");
}

TEST_CASE("sentences that only look like attributions stay own") {
    const char* bodies[] = {"On Monday, 4 May, I told you what was wrong.\nNothing came of it.",
                            "On the other hand, your colleague wrote:\n\nthat all was well.",
                            "Am 12.03.2026 schrieb ich Ihnen:\n\nDie Heizung ist kalt.",
                            "On 3 May 2026 at 10:00 we wrote:\n\nPlease repair the door.",
                            "Am 12.03.2026 schrieben Sie:\n\n„Der Monteur kommt am Freitag.“\n\nEr kam nicht.",
                            "Please write to ann@example.org by 3 May 2026, 10:00:\n\nWe need an answer.",
                            "In 2019 he wrote:\n\na book about ships.",
                            "Bitte bis 12.05.2026, 10:00:\n\nUnterlagen einreichen.",
                            "Folgende Termine:\n\nMontag\nDienstag"};
    for (const std::string body : bodies) {
        INFO(body);
        CHECK(own(body) == body);
    }
}

TEST_CASE("own words may stand right above an attribution") {
    CHECK(own("Thanks, that helps.\nOn 5 May 2026, at 09:12, Ann <ann@example.org> wrote:\n> Here you are.") ==
          "Thanks, that helps.");
    CHECK(own("On the whole, yes.\nOn 5 May 2026 at 09:12, Ann Example <ann@example.org> wrote:\n\nOld") ==
          "On the whole, yes.");
}

TEST_CASE("header blocks of Outlook and others") {
    const char* blocks[] = {
        "Von: Jana Beispiel <jana@example.org>\nGesendet: Dienstag, 5. Mai 2026 09:12\nAn: Paul Winter\nBetreff: "
        "Heizung",
        "Von: Jana Beispiel\nGesendet: Dienstag, 5. Mai 2026 09:12\nAn: Paul Winter\nBetreff: Heizung",
        "________________________________\nVon: Jana Beispiel <jana@example.org>\nGesendet: Dienstag, 5. Mai 2026 "
        "09:12\n"
        "An: Paul Winter <paul@example.org>; Ute Sommer <ute@example.org>;\n Ida Herbst <ida@example.org>;\n Karl Lenz "
        "<karl@example.org>\nCc: Lager\nBetreff: Heizung",
        "From: Ann Example [mailto:ann@example.org]\nSent: Tuesday, May 5, 2026 9:12 AM\nTo: Paul\nSubject: Heating",
        "*From:* Ann Example\n*Sent:* Tuesday, May 5, 2026 9:12 AM\n*To:* Paul\n*Subject:* Heating",
        "From: Ann Example\n\nSent: Tuesday, May 5, 2026 9:12 AM\n\nTo: Paul\n\nSubject: Heating",
        "De : Ann Exemple <ann@example.org>\nEnvoyé : mardi 5 mai 2026 09:12\nÀ : Paul\nObjet : Chauffage",
        "De: Ana Ejemplo <ana@example.org>\nEnviado: martes, 5 de mayo de 2026 9:12\nPara: Paul\nAsunto: Calor",
        "Da: Anna Esempio\nInviato: martedì 5 maggio 2026 09:12\nA: Paul\nOggetto: Caldo",
        "Van: Anna Voorbeeld\nVerzonden: dinsdag 5 mei 2026 09:12\nAan: Paul\nOnderwerp: Warmte",
        "Od: Anna Przykład\nWysłano: wtorek, 5 maja 2026 09:12\nDo: Paul\nTemat: Ciepło",
        "Från: Anna Exempel\nSkickat: den 5 maj 2026 09:12\nTill: Paul\nÄmne: Värme",
        "Fra: Anna Eksempel\nSendt: 5. maj 2026 09:12\nTil: Paul\nEmne: Varme",
        "Lähettäjä: Anna Esimerkki\nLähetetty: tiistai 5. toukokuuta 2026 9.12\nVastaanottaja: Paul\nAihe: Lämpö",
        "Od: Anna Ukázka\nOdesláno: úterý 5. května 2026 9:12\nKomu: Paul\nPředmět: Teplo"};
    for (const std::string block : blocks) {
        INFO(block);
        CHECK(parts("Erledigt.\n\n" + block + "\n\nBitte prüfen.\n\nGruß\nJana") == "oaq");
        CHECK(own("Erledigt.\n\n" + block + "\n\nBitte prüfen.\n\nGruß\nJana") == "Erledigt.");
    }
    SECTION("below the block of a quote another quote is a text of its own") {
        CHECK(texts("Ja.\n\nVon: A <a@example.org>\nGesendet: 5.5.2026\nBetreff: x\n\neins\n\nVon: B <b@example.org>\n"
                    "Gesendet: 4.5.2026\nBetreff: x\n\nzwei",
                    Part::quote) == std::vector<std::string>{"eins", "zwei"});
    }
}

TEST_CASE("lists that only look like header blocks stay own") {
    const char* bodies[] = {"Date: Monday\nFrom: 10:00\nTo: 12:00\n\nDoes that suit you?",
                            "Betreff: Heizung\nDatum: 5. Mai\n\nSie ist kalt.",
                            "An: alle\n\nBitte lesen.",
                            "Subject: the heating\nIt is cold.",
                            "Von: Berlin\nNach: Oslo\nDatum: 5. Mai",
                            "To: the point\nCc: nobody"};
    for (const std::string body : bodies) {
        INFO(body);
        CHECK(own(body) == body);
    }
}

TEST_CASE("dividers") {
    const char* dividers[] = {"-----Ursprüngliche Nachricht-----",
                              "-------- Original-Nachricht --------",
                              "-----Original Message-----",
                              "----- Original Message -----",
                              "---------- Forwarded message ---------",
                              "-------- Weitergeleitete Nachricht --------",
                              "Begin forwarded message:",
                              "Anfang der weitergeleiteten Nachricht:",
                              "-------- Message original --------",
                              "-------- Message transféré --------",
                              "-------- Mensaje original --------",
                              "----- Messaggio originale -----",
                              "-------- Mensagem original --------",
                              "-----Oorspronkelijk bericht-----",
                              "-----Wiadomość oryginalna-----",
                              "-----Ursprungligt meddelande-----",
                              "-------- Oprindelig besked --------",
                              "-----Opprinnelig melding-----",
                              "-----Alkuperäinen viesti-----",
                              "-----Původní zpráva-----",
                              "-------- Исходное сообщение --------"};
    for (const std::string divider : dividers) {
        INFO(divider);
        CHECK(own("Zur Kenntnis.\n\n" + divider + "\n\nHallo,\nes ist kalt.\n") == "Zur Kenntnis.");
        CHECK(own("Zur Kenntnis.\n" + divider + "\nFrom: Ann\nSubject: Cold\n\nIt is cold.") == "Zur Kenntnis.");
        CHECK(own("Zur Kenntnis.\n\n" + divider + "\n\n> From: Ann\n> Subject: Cold\n>\n> It is cold.\n\nWas nun?") ==
              "Zur Kenntnis.\n\nWas nun?");
    }
    CHECK(own("This is not a ---------- line.\nThe original message: lost.") ==
          "This is not a ---------- line.\nThe original message: lost.");
    CHECK(own("Teil eins\n----------\nTeil zwei") == "Teil eins\n----------\nTeil zwei");
}

TEST_CASE("signatures behind their delimiter") {
    CHECK(own("Bis morgen\n-- \nJana Beispiel\nMusterbau") == "Bis morgen");
    CHECK(own("Bis morgen\r\n-- \r\nJana Beispiel\r\n") == "Bis morgen");
    CHECK(own("Bis morgen\n--\nJana") == "Bis morgen");
    CHECK(texts("Bis morgen\n-- \nJana Beispiel\nMusterbau\n", Part::signature) ==
          std::vector<std::string>{"-- \nJana Beispiel\nMusterbau"});
    SECTION("it ends where a quote begins") {
        CHECK(parts("Ja\n-- \nJana\n\nAm 05.05.26 um 09:12 schrieb Paul:\n> Kommst du?\n\nUnd du?") == "osaqo");
        CHECK(own("Ja\n-- \nJana\n\nAm 05.05.26 um 09:12 schrieb Paul:\n> Kommst du?\n\nUnd du?") == "Ja\n\nUnd du?");
    }
    SECTION("two dashes above a long text part a text") {
        std::string body = "Teil eins\n--\n";
        for (int line = 0; line < 30; ++line)
            body += "Noch eine Zeile.\n";
        CHECK(parts(body) == "o");
    }
    CHECK(parts("> Text\n> -- \n> Paul\n\nGut") == "qo");
}

TEST_CASE("lines of phones and apps") {
    const char* lines[] = {"Sent from my iPhone",
                           "Sent from my Galaxy",
                           "Sent from Outlook for Android",
                           "Get Outlook for iOS<https://example.org/x>",
                           "Sent from Mail for Windows",
                           "Von meinem iPhone gesendet",
                           "Gesendet von meinem Samsung Galaxy Smartphone.",
                           "Diese Nachricht wurde von meinem Android Mobiltelefon mit WEB.DE Mail gesendet.",
                           "Gesendet von Outlook für Android<https://example.org/x>",
                           "Outlook für iOS beziehen",
                           "Von meinem iPad gesendet",
                           "Gesendet mit der GMX Mail App",
                           "Envoyé de mon iPhone",
                           "Enviado desde mi iPhone",
                           "Inviato da iPhone",
                           "Enviado do meu iPhone",
                           "Verstuurd vanaf mijn iPhone",
                           "Wysłane z iPhone'a",
                           "Skickat från min iPhone",
                           "Sendt fra min iPhone",
                           "Lähetetty iPhonesta",
                           "Odesláno z iPhonu",
                           "Отправлено с iPhone",
                           "iPhoneから送信"};
    for (const std::string line : lines) {
        INFO(line);
        CHECK(own("Komme gleich.\n\n" + line) == "Komme gleich.");
        CHECK(own("Komme gleich.\n\nJana\n" + line + "\n\nHallo Jana,\nwo bist du?\n") == "Komme gleich.\n\nJana");
    }
    CHECK(own("It was sent.\nSent from my desk, which is easier than the phone.") ==
          "It was sent.\nSent from my desk, which is easier than the phone.");
    CHECK(own("Gesendet von wem?\nDas weiß ich nicht.") == "Gesendet von wem?\nDas weiß ich nicht.");
}

TEST_CASE("address blocks below a closing and a name") {
    CHECK(own("Bitte prüfen Sie das.\n\nMit freundlichen Grüßen\n\nJana Beispiel\nLeiterin Einkauf\n\nMusterbau "
              "GmbH\nBeispielweg "
              "12\n12345 Musterstadt\nTel.: 030 1234567\nwww.musterbau.example") ==
          "Bitte prüfen Sie das.\n\nMit freundlichen Grüßen\n\nJana Beispiel");
    CHECK(own("Please check.\n\nKind regards,\nPaul Winter\nSenior Consultant | Sample Ltd\nPhone: +44 20 1234 "
              "5678\npaul@example.org") == "Please check.\n\nKind regards,\nPaul Winter");
    CHECK(own("Ja.\n\nLG, Jana\n+49 170 1234567") == "Ja.\n\nLG, Jana");
    SECTION("names alone are no address block") {
        const char* bodies[] = {"Ja.\n\nViele Grüße\nJana und Paul",
                                "Yes.\n\nThanks,\nAnn\n\nPS: call 030 1234567 if late.",
                                "Ja.\n\nViele Grüße\nJana\n\nDas Formular liegt bei.\nBitte unterschreiben.",
                                "Danke.\nRufen Sie an:\nTel. 030 1234567\n\nGruß\nJana",
                                "Tel.: 030 1234567\nFax: 030 1234568",
                                "Danke,\ndas Angebot liegt bei.\nBitte antworten Sie bis 5. Mai."};
        for (const std::string body : bodies) {
            INFO(body);
            CHECK(own(body) == body);
        }
    }
}

TEST_CASE("footers and notices") {
    CHECK(own("Ja.\n\n_______________________________________________\nBeispiel mailing "
              "list\nlists.example.org/listinfo/beispiel") == "Ja.");
    CHECK(own("Yes.\n\nThis e-mail is confidential and meant for the addressee. If you are not the intended recipient, "
              "delete this "
              "e-mail.") == "Yes.");
    CHECK(own("Ja.\n\nDiese E-Mail enthält vertrauliche Informationen. Wenn Sie nicht der richtige Adressat sind, "
              "löschen Sie diese "
              "bitte.") == "Ja.");
    CHECK(own("Yes.\n\nYou received this message because you are subscribed to the group Ships.") == "Yes.");
    CHECK(own("Please treat this message as confidential.\nThanks") ==
          "Please treat this message as confidential.\nThanks");
    CHECK(own("Diese E-Mail ist vertraulich, bitte nicht weiterleiten.") ==
          "Diese E-Mail ist vertraulich, bitte nicht weiterleiten.");
}

TEST_CASE("hostile bodies are read to their end") {
    const std::u16string lines[] = {u"On \n",
                                    u"On 3 May 2026 at 10:00 <a@b>\n",
                                    u"Am 1.1.2026 10:00 a@b schrieb:\n",
                                    u"To: a@b;\n",
                                    u"From: a@b\n",
                                    u"--\n",
                                    u"Mit freundlichen Grüßen\n",
                                    u">",
                                    u">\n",
                                    u"\n",
                                    u"____________\n",
                                    u"-----Original Message-----\n",
                                    u"a",
                                    u"> a http://b\nc\n",
                                    u"\xD800\n"};
    for (const auto& line : lines) {
        std::u16string body;
        while (body.size() < 200'000)
            body += line;
        std::size_t end = 0;
        for (const auto& segment : mail::divide_body(body))
            end = segment.span.end;
        CHECK(end == body.size());
    }
}

TEST_CASE("a sender and a dated line are enough for a header block") {
    CHECK(mail::own_text(u"Ja, passt.\n\nVon: Max Hügel\nGesendet: Montag, 2. März 2026 09:12\nHallo Jana") ==
          u"Ja, passt.");
    CHECK(mail::own_text(u"Fine.\n\nFrom: Max Hill\nSent: Monday, 2 March 2026 09:12\n\nHi Jane") == u"Fine.");
    CHECK(mail::own_text(u"Two words.\n\nFrom: me\nDate: tomorrow\n\nSee you") ==
          u"Two words.\n\nFrom: me\nDate: tomorrow\n\nSee you");
}
