// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "text/language/language.hpp"

using namespace offhook;

TEST_CASE("the language is told by the frequent words") {
    CHECK(text::detect_language(u"Vielen Dank für die Rechnung, wir prüfen sie morgen.").language == Language::german);
    CHECK(text::detect_language(u"Thank you for the invoice, we will have a look at it.").language ==
          Language::english);
}

TEST_CASE("another language is neither, and said to be foreign") {
    for (const auto* const text : {u"Merci pour votre facture, nous allons la regarder avec mon collègue.",
                                   u"Bedankt voor de factuur, wij kijken er morgen naar en u hoort van ons.",
                                   u"Gracias por la factura, la vamos a mirar con mi colega."}) {
        const auto evidence = text::detect_language(text);
        CHECK_FALSE(evidence.language);
        CHECK(evidence.foreign);
    }
}

TEST_CASE("too few words tell nothing") {
    const auto evidence = text::detect_language(u"Otto 4711");
    CHECK_FALSE(evidence.language);
    CHECK_FALSE(evidence.foreign);
}

TEST_CASE("the language of a paragraph of any length is told") {
    std::u16string text;
    for (int times = 0; times < 20'000; ++times) {
        text += u"und the and ";
    }
    CHECK(text::detect_language(text).language == Language::english);
}
