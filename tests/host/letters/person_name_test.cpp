// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "letters/correspondence/office_name.hpp"
#include "letters/correspondence/person_name.hpp"

using namespace offhook;
using letters::Courtesy;
using letters::read_person_name;

TEST_CASE("display names of persons are parted") {
    struct Row {
        std::u16string_view display_name;
        std::u16string_view titles;
        std::u16string_view given;
        std::u16string_view surname;
    };
    const Row rows[] = {
        {u"Max Hügel", u"", u"Max", u"Hügel"},
        {u"Hügel, Max", u"", u"Max", u"Hügel"},
        {u"Hügel, Dr. Max", u"Dr.", u"Max", u"Hügel"},
        {u"Dr. Hügel, Max", u"Dr.", u"Max", u"Hügel"},
        {u"Hügel, Max, Dr.", u"Dr.", u"Max", u"Hügel"},
        {u"Prof. Dr. med. Anna von der Heide", u"Prof. Dr.", u"Anna", u"von der Heide"},
        {u"von der Heide, Anna", u"", u"Anna", u"von der Heide"},
        {u"Heide, Anna von der", u"", u"Anna", u"von der Heide"},
        {u"Dipl.-Ing. Max Hügel", u"", u"Max", u"Hügel"},
        {u"Max Hügel, M.A.", u"", u"Max", u"Hügel"},
        {u"Jane Roe MBA", u"", u"Jane", u"Roe"},
        {u"Max Hügel (Beispiel GmbH)", u"", u"Max", u"Hügel"},
        {u"Max Hügel | Beispiel GmbH", u"", u"Max", u"Hügel"},
        {u"Max Hügel - Vertrieb", u"", u"Max", u"Hügel"},
        {u"Max Hügel, Vertrieb", u"", u"Max", u"Hügel"},
        {u"Max Hügel via Umfrage", u"", u"Max", u"Hügel"},
        {u"Anna-Maria Müller-Berg", u"", u"Anna-Maria", u"Müller-Berg"},
        {u"John F. Kern", u"", u"John F.", u"Kern"},
        {u"J. Hill", u"", u"J.", u"Hill"},
        {u"Niamh O’Neil", u"", u"Niamh", u"O’Neil"},
        {u"Max", u"", u"Max", u""},
        {u"Frau Anna Berg", u"", u"Anna", u"Berg"},
        {u"Dr. Berg", u"Dr.", u"", u"Berg"},
        {u"דנה לוי", u"", u"דנה", u"לוי"},
    };
    for (const Row& row : rows) {
        INFO(to_utf8(row.display_name));
        const auto name = read_person_name(row.display_name);
        REQUIRE(name.has_value());
        CHECK(name->titles == row.titles);
        CHECK(name->given == row.given);
        CHECK(name->surname == row.surname);
    }
    CHECK(read_person_name(u"Frau Anna Berg").value().courtesy == Courtesy::ms);
    CHECK(read_person_name(u"J. Hill").value().first_given().empty());
    CHECK(read_person_name(u"Anna Maria Berg").value().first_given() == u"Anna");
}

TEST_CASE("what may be no person has no name") {
    for (const std::u16string_view name : {u"",
                                           u"Support",
                                           u"Buchhaltung",
                                           u"Beispiel GmbH",
                                           u"Stadtwerke Beispielstadt",
                                           u"Kundenservice Nord",
                                           u"Support Team",
                                           u"max@example.com",
                                           u"'max@example.com'",
                                           u"max.huegel",
                                           u"MAX HÜGEL",
                                           u"max hügel",
                                           u"R2 D2",
                                           u"Anna und Max Hügel",
                                           u"Max Hügel, Berlin",
                                           u"Anna & Max",
                                           u"{name} {surname}",
                                           u"Max <b>Hügel",
                                           u"Dr.",
                                           u"Herr",
                                           u"Ein Name Der Aus Sechs Wörtern",
                                           u"Beispiel e.V.",
                                           u"Lohnbuchhaltung Hill & Co."}) {
        INFO(to_utf8(name));
        CHECK_FALSE(read_person_name(name).has_value());
    }
    CHECK_FALSE(read_person_name(std::u16string(5000, u'M')).has_value());
}

TEST_CASE("addresses of offices are known") {
    for (const std::string_view address :
         {"info@example.com", "kunden-service@example.com", "support.de@example.com", "no-reply@example.com",
          "noreply@example.com", "buchhaltung@example.com", "hausverwaltung@example.com", "info2@example.com"}) {
        INFO(address);
        CHECK(letters::is_office_address(address));
    }
    for (const std::string_view address : {"max@example.com", "max.huegel@info.example", "berg@example.com", ""}) {
        INFO(address);
        CHECK_FALSE(letters::is_office_address(address));
    }
}
