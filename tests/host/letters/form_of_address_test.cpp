// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "letters/correspondence/form_of_address.hpp"

#include <string>

using namespace offhook;
using letters::form_of_address;
using letters::Formality;

namespace {

std::string shown(std::u16string_view text) {
    const auto form = form_of_address(text);
    if (!form) {
        return "none";
    }
    return std::string(form->address == Formality::formal ? "formal" : "informal") + (form->several ? ", several" : "");
}

} // namespace

TEST_CASE("a German text shows its form of address") {
    struct Row {
        std::u16string_view text;
        const char* address;
    };
    const Row rows[] = {
        {u"Können Sie mir die Rechnung schicken?", "formal"},
        {u"Ich danke Ihnen.", "formal"},
        {u"Ich habe auf Ihr Angebot gewartet.", "formal"},
        {u"Sehr geehrte Frau Berg,\n\nSie sind völlig unfähig.", "formal"},
        {u"Sehr geehrte Frau Berg,\n\ndie Ware fehlt noch immer.", "formal"},
        {u"Hallo Frau Berg,\n\ndie Ware fehlt noch immer.", "formal"},
        {u"Hallo Max,\n\nkönnten Sie mir das schicken?", "formal"},
        {u"Sie haben die Frist versäumt.", "formal"},
        {u"Ihre Rechnung fehlt.", "formal"},
        {u"Kannst du mir die Rechnung schicken?", "informal"},
        {u"Danke für Deine Mail.", "informal"},
        {u"Hallo Max,\n\ndie Ware fehlt noch immer.", "informal"},
        {u"Liebe Anna,\n\ndie Ware fehlt noch immer.", "informal"},
        {u"Anna war da. Sie hat nichts gesagt. Kannst du sie fragen?", "informal"},
        {u"Die Kolleginnen warten. Sie haben kein Material. Rufst du sie an?", "informal"},
        {u"Ihre Kollegin fehlt heute, kannst du sie vertreten?", "informal"},
        {u"Anna sagt: „Können Sie das prüfen?“ Was meinst du?", "informal"},
        {u"Könnt ihr mir die Rechnung schicken? Ich habe euch geschrieben.", "informal, several"},
        {u"Wann habt Ihr Zeit?", "informal, several"},
        {u"Hallo zusammen,\n\nkann mir einer von euch helfen?", "informal, several"},
        {u"Ihr Lieben,\n\ndas Fest fällt aus.", "informal, several"},
        {u"Anna hat angerufen. Sie ist krank.", "none"},
        {u"Ich frage sie und ihr Team.", "none"},
        {u"Die Ware fehlt noch immer.", "none"},
        {u"Guten Tag,\n\ndie Ware fehlt noch immer.", "none"},
        {u"", "none"},
    };
    for (const Row& row : rows) {
        INFO(to_utf8(row.text));
        CHECK(shown(row.text) == row.address);
    }
}

TEST_CASE("a hard-wrapped line is no start of a sentence") {
    CHECK(shown(u"Wir möchten gern wissen, ob und wann genau und mit wem\nSie die Lieferung vereinbart hatten.") ==
          "formal");
}
