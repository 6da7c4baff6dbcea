// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "letters/quotable_subject.hpp"

#include <string>

using namespace offhook;
using letters::quotable_subject;

namespace {

std::string german(std::u16string_view subject) {
    return to_utf8(quotable_subject(subject, Language::german, {u"beschwer"}));
}

} // namespace

TEST_CASE("a subject is cleaned before it is quoted") {
    CHECK(german(u"Rechnung 4711") == "Rechnung 4711");
    CHECK(german(u"Re: AW: Rechnung 4711") == "Rechnung 4711");
    CHECK(german(u"RE : Fwd: WG:  Rechnung   4711") == "Rechnung 4711");
    CHECK(german(u"Re[2]: Rechnung") == "Rechnung");
    CHECK(german(u"Re(3): Rechnung") == "Rechnung");
    CHECK(german(u"AW: [verein-liste] Re: Sommerfest") == "Sommerfest");
    CHECK(german(u"[Ticket 4711] Druckerstörung") == "Druckerstörung");
    CHECK(german(u"Sommerfest (war: Grillen)") == "Sommerfest");
    CHECK(german(u"Projekt: Stand der Dinge") == "Projekt: Stand der Dinge");
    CHECK(german(u"Respekt: eine Frage") == "Respekt: eine Frage");
    CHECK(german(u"Wo bleibt die Ware?!?!!!") == "Wo bleibt die Ware?");
    CHECK(german(u"Bitte antworten!!!") == "Bitte antworten");
    CHECK(german(u"Warten...") == "Warten");
    CHECK(german(u"Warten ... und hoffen") == "Warten … und hoffen");
    CHECK(german(u"Frage zu \"Projekt Nord\"") == "Frage zu ‚Projekt Nord‘");
    CHECK(german(u"„Projekt Nord“") == "Projekt Nord");
    CHECK(german(u"Monitor 27\" defekt") == "Monitor 27″ defekt");
    CHECK(german(u"Max' Auto, Anna's Rad") == "Max' Auto, Anna's Rad");
    CHECK(german(u"Zeile 1\r\nBcc: x\tEnde") == "Zeile 1 Bcc: x Ende");
    CHECK(german(u"Rech\u202Enung\u0007") == "Rechnung");
    CHECK(to_utf8(quotable_subject(u"About “North”", Language::english, {})) == "About ‘North’");
}

TEST_CASE("a subject that can't be quoted is left out") {
    for (const std::u16string_view subject :
         {u"", u"   ", u"Re:", u"Re: AW: WG:", u"[liste]", u"(kein Betreff)", u"(no subject)", u"?!?", u"...", u"—",
          u"Hallo {name}", u"Beschwerde über die Lieferung"}) {
        INFO(to_utf8(subject));
        CHECK(german(subject).empty());
    }
    CHECK_FALSE(german(std::u16string(80, u'x')).empty());
    CHECK(german(std::u16string(81, u'x')).empty());
    CHECK(german(std::u16string(100'000, u'[')).empty());
}

TEST_CASE("a subject from right to left is isolated from its sentence") {
    const std::u16string subject = quotable_subject(u"Re: הצעת מחיר 4711", Language::german, {});
    CHECK(subject.front() == u'\u2068');
    CHECK(subject.back() == u'\u2069');
}
