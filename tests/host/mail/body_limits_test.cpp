// SPDX-License-Identifier: MPL-2.0
// How a body is divided, on either side of each limit of lines, words and lengths.
#include "base/unicode.hpp"
#include "catch.hpp"
#include "mail/body/body.hpp"
#include "mail/body/quoted_mails.hpp"

#include <string>
#include <string_view>

using namespace offhook;

namespace {

std::string own(std::string_view body) {
    return to_utf8(mail::own_text(to_utf16(body)));
}

/// So many lines of one word, the first of which follows a line end.
std::string lines(int count) {
    std::string text;
    for (int line = 0; line < count; ++line) {
        text += "\nWub";
    }
    return text;
}

/// Words of so many units, none of which says anything.
std::string words(std::size_t length) {
    std::string text;
    while (text.size() < length) {
        text += "wub ";
    }
    text.resize(length);
    if (text.ends_with(' ')) {
        text.back() = 'x';
    }
    return text;
}

constexpr const char* number = "Tel. 030 1234567";

/// Whether what stands below a closing and a name is taken for a signature.
bool is_signature(const std::string& below_name) {
    const std::string above = "Ja.\n\nViele Grüße\nJana";
    const std::string found = own(above + "\n" + below_name);
    CHECK((found == above || found == above + "\n" + below_name));
    return found == above;
}

bool is_cut(const std::string& below) {
    const std::string found = own("Ja.\n" + below);
    CHECK((found == "Ja." || found == "Ja.\n" + below));
    return found == "Ja.";
}

} // namespace

TEST_CASE("below two dashes without a space stand up to twenty lines") {
    CHECK(is_cut("--" + lines(20)));
    CHECK_FALSE(is_cut("--" + lines(21)));
}

TEST_CASE("below a long dash stand up to four names") {
    CHECK(is_cut("—" + lines(4)));
    CHECK_FALSE(is_cut("—" + lines(5)));
}

TEST_CASE("below a rule stand up to twelve lines, with an address among the first five") {
    const std::string rule = "\n__________";
    CHECK(is_cut(rule + "\n" + number + lines(11)));
    CHECK_FALSE(is_cut(rule + "\n" + number + lines(12)));
    CHECK(is_cut(rule + lines(4) + "\n" + number));
    CHECK_FALSE(is_cut(rule + lines(5) + "\n" + number));
    CHECK_FALSE(is_cut("\n_________\n" + std::string(number)));
}

TEST_CASE("an address begins within four lines below a closing, and shows itself within five more") {
    const auto own_names = [](int names) {
        const std::string found = own("Ja.\n\nViele Grüße" + lines(names) + "\n" + number);
        return (found.size() - std::string("Ja.\n\nViele Grüße").size()) / 4;
    };
    CHECK(own_names(5) == 1);
    CHECK(own_names(6) == 2);
    CHECK(own_names(7) == 3);
    CHECK(own_names(8) == 8 + std::string(number).size() / 4);
}

TEST_CASE("a line of an address has up to 90 units, and is no sentence of six words") {
    const std::string start = std::string(number) + " ";
    CHECK(is_signature(start + words(90 - start.size())));
    CHECK_FALSE(is_signature(start + words(91 - start.size())));
    CHECK(is_signature("Tel. 030 1234567 gilt immer."));
    CHECK_FALSE(is_signature("Tel. 030 1234567 gilt noch immer."));
}

TEST_CASE("a telephone number has 5 to 40 digits, and 7 where no label stands before it") {
    CHECK(is_signature("Tel. 12345"));
    CHECK_FALSE(is_signature("Tel. 1234"));
    CHECK(is_signature("Tel. " + std::string(40, '1')));
    CHECK_FALSE(is_signature("Tel. " + std::string(41, '1')));
    CHECK(is_signature("1234567"));
    CHECK_FALSE(is_signature("123456"));
}

TEST_CASE("a postal address has up to twelve words, a place up to five") {
    CHECK(is_signature("Hauptstraße 12"));
    CHECK(is_signature("Hauptstraße 12 a b c d e f g h i j"));
    CHECK_FALSE(is_signature("Hauptstraße 12 a b c d e f g h i j k"));
    CHECK(is_signature("24159 Kiel a b c"));
    CHECK_FALSE(is_signature("24159 Kiel a b c d"));
    CHECK_FALSE(is_signature("24159"));
    CHECK_FALSE(is_signature("2415 Kiel"));
}

TEST_CASE("a closing, and a name below it, have up to 60 units") {
    const std::string closing = "Viele Gruesse, ";
    const auto closes = [&](std::size_t length) {
        const std::string above = "Ja.\n\n" + closing + words(length - closing.size()) + "\nJana";
        return own(above + "\n" + number) == above;
    };
    CHECK(closes(60));
    CHECK_FALSE(closes(61));
    const auto names = [&](std::size_t length) {
        const std::string above = "Ja.\n\nViele Grüße\n" + words(length);
        return own(above + "\n" + number) == above;
    };
    CHECK(names(60));
    CHECK_FALSE(names(61));
}

TEST_CASE("below an address a paragraph of more than 60 units is the writer's again") {
    const auto resumes = [](std::size_t length) {
        return own("Ja.\n\nViele Grüße\nJana\n" + std::string(number) + "\n\n" + words(length))
            .ends_with(words(length));
    };
    CHECK_FALSE(resumes(60));
    CHECK(resumes(61));
}

TEST_CASE("a notice says within eight lines, and early in a line, what it is about") {
    const std::string notice = "This e-mail is confidential and meant for the addressee. If you are not the intended "
                               "recipient, delete this e-mail.";
    CHECK(is_cut(lines(7) + "\n" + notice));
    CHECK_FALSE(is_cut(lines(8) + "\n" + notice));
    CHECK(is_cut("\n" + words(115) + " " + notice));
    CHECK_FALSE(is_cut("\n" + words(119) + " " + notice));
    CHECK_FALSE(is_cut("\nThis e-mail is confidential."));
}

TEST_CASE("a line of a device has up to 120 units, its link 300 more") {
    const std::string start = "Sent from my ";
    const std::string end = " iPhone";
    const auto device = [&](std::size_t length) { return start + words(length - start.size() - end.size()) + end; };
    CHECK(is_cut("\n" + device(120)));
    CHECK_FALSE(is_cut("\n" + device(121)));
    const auto linked = [](std::size_t length) {
        const std::string line = "Sent from my iPhone<https://";
        return line + std::string(length - line.size() - 1, 'x') + ">";
    };
    CHECK(is_cut("\n" + linked(420)));
    CHECK_FALSE(is_cut("\n" + linked(421)));
}

TEST_CASE("an attribution has up to four lines and 500 units") {
    const auto is_quote = [](const std::string& attribution) {
        return own("Ja.\n\n" + attribution + "\n\nAlt.") == "Ja.";
    };
    CHECK(is_quote("On Tue, 5 May 2026\nat 09:12 in the morning\nAnn Example\n<ann@example.org> wrote:"));
    CHECK_FALSE(is_quote("On Tue, 5 May 2026\nat 09:12\nin the morning\nAnn Example\n<ann@example.org> wrote:"));
    const auto of_length = [](std::size_t length) {
        const std::string start = "On Tue, May 5, 2026 at 9:12 AM ";
        const std::string end = " <ann@example.org> wrote:";
        return start + words(length - start.size() - end.size()) + end;
    };
    CHECK(is_quote(of_length(500)));
    CHECK_FALSE(is_quote(of_length(501)));
}

TEST_CASE("the recipients of a header block have up to twenty lines of their own") {
    const auto is_block = [](int continuations) {
        std::string block = "Ja.\n\nAn: a@example.org;";
        for (int line = 0; line < continuations; ++line) {
            block += "\n b@example.org;";
        }
        return own(block + "\nVon: Jana Reh <jana@example.org>\nGesendet: Dienstag, 5. Mai 2026 09:12\n\nAlt.") ==
               "Ja.";
    };
    CHECK(is_block(20));
    CHECK_FALSE(is_block(21));
}

TEST_CASE("the date of a header block has five digits") {
    const auto is_block = [](const std::string& date) {
        return own("Ja.\n\nVon: Jana Reh\nGesendet: " + date + "\n\nAlt.") == "Ja.";
    };
    CHECK(is_block("15.5.26"));
    CHECK_FALSE(is_block("5.5.26"));
}

TEST_CASE("the title of a forwarded mail has up to 120 units") {
    const auto is_title = [](std::size_t length) {
        const std::string start = "---------- Forwarded by ";
        const std::string end = " ----------";
        return own("Ja.\n\n" + start + words(length - start.size() - end.size()) + end + "\n\nAlt.") == "Ja.";
    };
    CHECK(is_title(120));
    CHECK_FALSE(is_title(121));
}

TEST_CASE("a person is quoted by up to three initials") {
    CHECK(own("ABC> Kommst du?\nJa.") == "Ja.");
    CHECK(own("ABCD> Kommst du?\nJa.") == "ABCD> Kommst du?\nJa.");
}

TEST_CASE("what was broken off a marked line is known by the lengths of both") {
    const auto goes_on = [](std::size_t length) {
        return own("> " + words(length - 2) + "\nund mehr\n> Danke\n\nGut.") == "Gut.";
    };
    CHECK(goes_on(68));
    CHECK_FALSE(goes_on(67));
    const auto goes_on_with_link = [](std::size_t length) {
        return own("> Da (https://example.org\n?" + std::string(length - 1, 'x') + "\n> Danke\n\nGut.") == "Gut.";
    };
    CHECK(goes_on_with_link(60));
    CHECK_FALSE(goes_on_with_link(61));
}

TEST_CASE("quotes within quotes are read fifty levels deep") {
    const auto mails = [](std::size_t levels) {
        std::string body;
        for (std::size_t level = levels; level > 0; --level) {
            body += std::string(level, '>') + " Wub " + std::to_string(level) + "\n";
        }
        const std::u16string text = to_utf16(body);
        return mail::quoted_mails(text, mail::divide_body(text)).size();
    };
    CHECK(mails(49) == 49);
    CHECK(mails(50) == 50);
    CHECK(mails(51) == 50);
}
