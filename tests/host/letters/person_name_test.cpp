// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "letters/correspondence/named_address.hpp"
#include "letters/correspondence/office_name.hpp"
#include "letters/correspondence/person_name.hpp"

using namespace offhook;
using letters::Courtesy;
using letters::read_mailbox;
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

TEST_CASE("mailboxes are read in each of their forms") {
    CHECK(read_mailbox("Max Hügel <Max@Example.com>").name == u"Max Hügel");
    CHECK(read_mailbox("Max Hügel <Max@Example.com>").address == u"max@example.com");
    CHECK(read_mailbox("\"Hügel, Max\" <max@example.com>").name == u"Hügel, Max");
    CHECK(read_mailbox("\"Max \\\"Mäxchen\\\" Hügel\" <max@example.com>").name == u"Max \"Mäxchen\" Hügel");
    CHECK(read_mailbox("max@example.com").name.empty());
    CHECK(read_mailbox("max@example.com").address == u"max@example.com");
    CHECK(read_mailbox("<max@example.com>").name.empty());
    CHECK(read_mailbox("max@example.com (Max Hügel)").name == u"Max Hügel");
    CHECK(read_mailbox("max@example.com (Max Hügel)").address == u"max@example.com");
    CHECK(read_mailbox("Max Hügel").name == u"Max Hügel");
    CHECK(read_mailbox("").address.empty());
    CHECK(read_mailbox("Max\xE2\x80\xAE H\xC3\xBCgel <max@example.com>").name == u"Max Hügel");
}

TEST_CASE("addresses of offices are known") {
    for (const std::u16string_view address :
         {u"info@example.com", u"kunden-service@example.com", u"support.de@example.com", u"no-reply@example.com",
          u"noreply@example.com", u"buchhaltung@example.com", u"hausverwaltung@example.com", u"info2@example.com"}) {
        INFO(to_utf8(address));
        CHECK(letters::is_office_address(address));
    }
    for (const std::u16string_view address :
         {u"max@example.com", u"max.huegel@info.example", u"berg@example.com", u""}) {
        INFO(to_utf8(address));
        CHECK_FALSE(letters::is_office_address(address));
    }
}
