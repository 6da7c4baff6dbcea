// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "mail/body/body.hpp"
#include "mail/file/mail_file.hpp"
#include "places.hpp"

#include <fstream>
#include <iterator>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

using namespace offhook;
using mail::Mail;
using mail::NoMail;

namespace {

Mail read(std::string_view bytes) {
    auto result = mail::read_mail(bytes);
    REQUIRE(std::holds_alternative<Mail>(result));
    return std::get<Mail>(std::move(result));
}

Mail read_file(const std::string& name) {
    std::ifstream file(std::string(source_folder) + "/tests/mails/" + name, std::ios::binary);
    REQUIRE(file);
    return read(std::string(std::istreambuf_iterator<char>(file), {}));
}

/// A mail with an HTML body.
std::string html_text(std::string_view html) {
    return read("From: a@mail.example\nMIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n\n" +
                std::string(html))
        .text;
}

std::string text_in(std::string_view charset, std::string_view bytes) {
    return read("From: a@mail.example\nMIME-Version: 1.0\nContent-Type: text/plain; charset=\"" + std::string(charset) +
                "\"\n\n" + std::string(bytes))
        .text;
}

std::string own(const Mail& mail) {
    return to_utf8(mail::own_text(to_utf16(mail.text)));
}

} // namespace

TEST_CASE("the fields of a mail") {
    const auto mail = read_file("plain_quoted_printable.eml");
    CHECK(mail.message_id == "heizung.3@mail.example");
    CHECK(mail.in_reply_to == "heizung.2@mail.example");
    CHECK(mail.references == std::vector<std::string>{"heizung.1@mail.example", "heizung.2@mail.example"});
    CHECK(mail.from.name == "Jörg Müller");
    CHECK(mail.from.address == "joerg@mail.example");
    REQUIRE(mail.to.size() == 3);
    CHECK(mail.to[0].name == "Winter, Paul");
    CHECK(mail.to[1].address == "ute@mail.example");
    CHECK(mail.to[2].address == "ida@mail.example");
    REQUIRE(mail.cc.size() == 1);
    CHECK(mail.cc[0].name == "Grüning");
    CHECK(mail.date == "2026-05-05T09:12:01+02:00");
    CHECK(mail.subject == "Die Heizung ist kälter");
    CHECK(mail.text == "Schönen guten Tag,\n\ndas kostet 20 € und ist sehr viel mehr als vereinbart.\n\nGrüße\nJörg\n");
    CHECK(mail.notes.empty());
}

TEST_CASE("dates") {
    const auto date = [](const std::string& value) {
        return read("From: a@mail.example\nDate: " + value + "\n\nx").date;
    };
    CHECK(date("Tue, 5 May 2026 09:12:01 -0430") == "2026-05-05T09:12:01-04:30");
    CHECK(date("5 May 26 09:12 GMT") == "2026-05-05T09:12:00+00:00");
    CHECK(date("tomorrow").empty());
    CHECK(read("From: a@mail.example\n\nx").date.empty());
    CHECK(read("From: a@mail.example\nDate: tomorrow\n\nx").notes.size() == 1);
}

TEST_CASE("the plain one of two alternatives, and attachments by name") {
    const auto mail = read_file("alternative_with_attachment.eml");
    CHECK(mail.text == "The offer is enclosed.");
    CHECK(mail.attachments == std::vector<std::string>{"Angebot für Paul.pdf", "notes.txt"});
    CHECK(mail.date == "2026-05-06T17:00:00+00:00");
    SECTION("the HTML one where the plain one is empty") {
        CHECK(read("From: a@mail.example\nMIME-Version: 1.0\nContent-Type: multipart/alternative; "
                   "boundary=b\n\n--b\nContent-Type: "
                   "text/plain\n\n \n--b\nContent-Type: text/html\n\n<p>Words</p>\n--b--\n")
                  .text == "Words\n");
    }
}

TEST_CASE("an HTML body becomes text") {
    const auto mail = read_file("html_reply.eml");
    CHECK(mail.text ==
          "Hallo Paul,\n\nam Freitag passt es mir sehr gut & gern:\num 10 Uhr.\n\n- Kaffee\n- Kuchen\n1. Apfel\n2. "
          "Kirsche\n\nRaum 12\nStock 3\n\na\n  b\n\n-- \nJana Beispiel\nMusterbau\nAm 06.05.26 um 17:00 schrieb Paul "
          "Winter:\n> Passt es am Freitag?\n>\n>> Oder\n>>\n>> Montag?\n");
    CHECK(own(mail) ==
          "Hallo Paul,\n\nam Freitag passt es mir sehr gut & gern:\num 10 Uhr.\n\n- Kaffee\n- Kuchen\n1. Apfel\n2. "
          "Kirsche\n\nRaum 12\nStock 3\n\na\n  b");
}

TEST_CASE("broken and unusual HTML") {
    CHECK(html_text("one<p>two<p>three") == "one\n\ntwo\n\nthree\n");
    CHECK(html_text("<div>one<br></div><div><br></div><div>two</div>") == "one\n\ntwo\n");
    CHECK(html_text("a < b &lt; c &#8364; &euro; &unknown;") == "a < b < c € € &unknown;\n");
    CHECK(html_text("<b>bold<i>both</b>italic</i>") == "boldbothitalic\n");
    CHECK(html_text("a<!-- <p>hidden</p> -->b") == "ab\n");
    CHECK(html_text("a<style>p > b { }</style>b<SCRIPT>\"</p>\"</SCRIPT >c") == "abc\n");
    CHECK(html_text("a</>b</ p>c") == "abc\n");
    CHECK(html_text("<p hidden>no</p><p>yes</p>") == "yes\n");
    CHECK(html_text("<span style='DISPLAY : none'>no</span>yes") == "yes\n");
    CHECK(html_text("<span style='display:inline'>yes</span>") == "yes\n");
    CHECK(html_text("yes<p title='unclosed>no") == "yes\n");
    CHECK(html_text("<table><tr><td>a<td>b<tr><td>c</table>d") == "a b\nc\nd\n");
    CHECK(html_text("<blockquote>a</blockquote>b<blockquote>c") == "> a\n\nb\n> c\n");
    CHECK(html_text("<div class=gmail_signature>-- <br>Ann</div>") == "--\nAnn\n");
    CHECK(html_text("  \n ").empty());
    CHECK(html_text("a<hr>b") == "a\n---\nb\n");
    CHECK(html_text("a&#836411111111111111111111111111111111111111;b") == "a\xEF\xBF\xBD"
                                                                          "b\n");
    CHECK(is_utf8(html_text("a&#xD800;b&#4294967295;c")));
    CHECK(html_text("\xC3\x28 \xF0\x9F\x98\x80") == "\xEF\xBF\xBD( 😀\n");
}

TEST_CASE("format=flowed is unwrapped") {
    const auto mail = read_file("flowed_delsp.eml");
    CHECK(mail.text ==
          "Diese Zeile geht weiter und die Donaudampfschifffahrt auch.\n>> Tief zitiert und lang.\n> Zitat\n>kein "
          "Zitat\nFrom here on\n\n-- \nJana\n");
    CHECK(read("From: a@mail.example\nMIME-Version: 1.0\nContent-Type: text/plain; format=flowed\n\none \ntwo\n> three "
               "\nfour\nfive ")
              .text == "one two\n> three \nfour\nfive \n");
}

TEST_CASE("charsets") {
    CHECK(text_in("iso-8859-1", "\x84Gr\xFC\xDF"
                                "e\x93") == "„Grüße“");
    CHECK(text_in("windows-1251", "\xCF\xF0\xE8\xE2\xE5\xF2") == "Привет");
    CHECK(text_in("koi8-r", "\xF0\xD2\xC9\xD7\xC5\xD4") == "Привет");
    CHECK(text_in("GB2312", "\xC4\xE3\xBA\xC3") == "你好");
    CHECK(text_in("ks_c_5601-1987", "\xC8\xB8\xC0\xC7") == "회의");
    CHECK(text_in("shift_jis", "\x89\xEF\x8B\x63") == "会議");
    CHECK(text_in("utf-7", "Gr+APwA3w-e") == "Grüße");
    CHECK(text_in("utf-8", "Gr\xC3\xBC\xC3\x9F"
                           "e \xFF") == "Grüße \xEF\xBF\xBD");
    CHECK(text_in("utf-8", "Gr\xFC\xDF"
                           "e") == "Grüße");
    CHECK(text_in("us-ascii", "Gr\xC3\xBC\xC3\x9F"
                              "e") == "Grüße");
    CHECK(text_in("no-such-charset", "Gr\xFC\xDF"
                                     "e") == "Grüße");
    CHECK(text_in("ISO8859_1", "Gr\xFC\xDF"
                               "e") == "Grüße");
    CHECK(text_in("x-cp1251", "\xCF\xF0\xE8\xE2\xE5\xF2") == "Привет");
    CHECK(text_in("Win-1251", "\xCF\xF0\xE8\xE2\xE5\xF2") == "Привет");
    CHECK(text_in("cp50220", "\x1B$B2q5D\x1B(B") == "会議");
    CHECK(text_in("iso-8859-8-i", "\xF9\xEC\xE5\xED") == "שלום");
    CHECK(text_in("us-ascii", std::string_view("\xFF\xFEJ\0a\0", 6)) == "Ja");
    CHECK(read_file("japanese_iso2022.eml").text == "会議\n");
    CHECK(read_file("japanese_iso2022.eml").subject == "会議");
    const auto silent = read_file("no_charset_latin1.eml");
    CHECK(silent.text == "Schöne Grüße\n");
    CHECK(silent.subject == "Grüße");
    CHECK(silent.notes.size() == 1);
}

TEST_CASE("a charset that nobody told is guessed") {
    CHECK(text_in("", "\xF0\xD2\xC9\xD7\xC5\xD4, \xCB\xC1\xCB \xC4\xC5\xCC\xC1? \xFA\xC1\xD7\xD4\xD2\xC1 "
                      "\xC2\xD5\xC4\xC5\xD4 \xC4\xCF\xD6\xC4\xD8.") == "Привет, как дела? Завтра будет дождь.");
    CHECK(text_in("unknown-8bit", "\x1B$B2q5D\x1B(B, \x1B$BL@F|\x1B(B") == "会議, 明日");
    CHECK(text_in("", "F\xFCr die \xC4nderung der \xD6"
                      "ffnungszeiten sch\xF6ne Gr\xFC\xDF"
                      "e an die K\xFC"
                      "che") == "Für die Änderung der Öffnungszeiten schöne Grüße an die Küche");
    CHECK(text_in("", "\xE8\xF1\xD7\x80\xBB\xFA\x83") == "èñ×€»úƒ");
    const auto html = [](const std::string& bytes) {
        return read("From: a@mail.example\nMIME-Version: 1.0\nContent-Type: text/html\n\n" + bytes).text;
    };
    CHECK(html("<meta charset=\"windows-1251\"><p>\xC4\xE0") == "Да\n");
    CHECK(html("<meta http-equiv=Content-Type content='text/html; charset = koi8-r'><p>\xE4\xC1") == "Да\n");
    CHECK(html("<p>charset and nothing more") == "charset and nothing more\n");
}

TEST_CASE("embedded, signed and encrypted parts") {
    const auto forwarded = read_file("forwarded_message.eml");
    CHECK(forwarded.text == "Siehe unten.\n> Passt es?\n>\n> Paul\n");
    CHECK(own(forwarded) == "Siehe unten.");
    CHECK(read_file("signed.eml").text == "I sign this.\n");
    const auto encrypted =
        read("From: a@mail.example\nMIME-Version: 1.0\nContent-Type: multipart/encrypted; boundary=b; "
             "protocol=\"application/pgp-encrypted\"\n\n--b\nContent-Type: "
             "application/pgp-encrypted\n\nVersion: 1\n--b\nContent-Type: application/octet-stream\n\nx\n--b--\n");
    CHECK(encrypted.text.empty());
    CHECK(encrypted.notes.size() == 1);
}

TEST_CASE("messages that hold a message") {
    const std::string header = "Subject: x\nMIME-Version: 1.0\nContent-Type: ";
    SECTION("and nothing else: its words are the mail's") {
        CHECK(read(header + "message/rfc822\n\nSubject: y\n\nwords\n").text == "words\n");
        CHECK(read(header + "message/rfc822\n\nContent-Type: message/rfc822\n\nSubject: z\n\nwords\n").text ==
              "words\n");
    }
    SECTION("in a transfer encoding, against the rules") {
        // "Subject: y\n\nwords\n"
        CHECK(read(header + "message/rfc822\nContent-Transfer-Encoding: base64\n\nU3ViamVjdDogeQoKd29yZHMK\n").text ==
              "words\n");
    }
    SECTION("as an attachment: a quote, and a file name") {
        const auto mail = read(header + "multipart/mixed; boundary=b\n\n--b\n\nSee there.\n--b\nContent-Type: "
                                        "message/rfc822\nContent-Disposition: attachment; filename=old.eml\n\n"
                                        "Subject: y\n\nwords\n--b--\n");
        CHECK(mail.text == "See there.\n> words\n");
        CHECK(own(mail) == "See there.");
        CHECK(mail.attachments == std::vector<std::string>{"old.eml"});
    }
    SECTION("cut into several mails") {
        const auto first = read(header + "message/partial; id=a; number=1; total=2\n\nSubject: y\n\nfirst half\n");
        CHECK(first.text == "first half\n");
        CHECK(first.notes.size() == 1);
        const auto second = read(header + "message/partial; id=a; number=2; total=2\n\nsecond half\n");
        CHECK(second.text.empty());
        CHECK(second.notes.size() == 1);
    }
    SECTION("in itself again and again, each time encoded") {
        std::string message = "Subject: last\n\nwords\n";
        for (int level = 0; level < 30; ++level) {
            std::string encoded;
            for (const char character : message) {
                constexpr std::string_view digits = "0123456789ABCDEF";
                const auto byte = static_cast<unsigned char>(character);
                encoded += character == '=' || encoded.size() < 2
                               ? std::string{'=', digits[byte >> 4U], digits[byte & 15U]}
                               : std::string(1, character);
            }
            message = "Content-Type: message/rfc822\nContent-Transfer-Encoding: quoted-printable\n\n" + encoded;
        }
        CHECK(read(message).notes.size() == 1);
    }
}

TEST_CASE("what calls itself text") {
    const std::string header = "Subject: x\nMIME-Version: 1.0\nContent-Type: ";
    SECTION("a picture is none") {
        const auto mail = read(header + "text/plain\nContent-Transfer-Encoding: base64\n\n"
                                        "R0lGODlhAQABAIAAAAUEBAAAACwAAAAAAQABAAACAkQBADsBAgMEBQYHDg8QERITFBUWFxgZ\n");
        CHECK(mail.text.empty());
        CHECK(mail.notes.size() == 1);
    }
    SECTION("another kind of text is plain text if it is all there is, unless it is for programs") {
        CHECK(read(header + "text/x-notes\n\nwords\n").text == "words\n");
        CHECK(read(header + "text/calendar\n\nBEGIN:VCALENDAR\n").text.empty());
        CHECK(read(header + "text/markdown\n\n*words*\n").text == "*words*\n");
    }
    SECTION("encodings by names that are not theirs") {
        CHECK(read(header + "text/plain\nContent-Transfer-Encoding: quoted printable\n\na=3Db\n").text == "a=b\n");
        CHECK(read(header + "text/plain\nContent-Transfer-Encoding: base-64\n\nd29yZHM=\n").text == "words");
    }
}

TEST_CASE("what is no mail") {
    for (const std::string_view bytes :
         {"", "\n\n\n", "\xEF\xBB\xBF", "\n", "just words\nand more\n", "From \n", "\0\0\0\0"}) {
        const auto result = mail::read_mail(bytes);
        INFO(bytes);
        REQUIRE(std::holds_alternative<NoMail>(result));
        CHECK(std::get<NoMail>(result).cause != NoMail::Cause::broken_reader);
    }
}

TEST_CASE("broken mail gives what can be read") {
    CHECK(read("\xEF\xBB\xBFSubject: x\n\nwords").text == "words");
    CHECK(read("From ann@mail.example Tue May  5 09:12:01 2026\nSubject: x\n\nwords").subject == "x");
    CHECK(read("Subject: x\r\n\r\na\rb\r\nc").text == "a\nb\nc");
    CHECK(read("Subject: only").text.empty());
    const std::string multipart = "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
    CHECK(read(multipart + "--b\nContent-Type: text/plain\n\nnot closed").text == "not closed");
    CHECK(read(multipart + "words without a boundary").text == "words without a boundary");
    CHECK(read(multipart + "--b\n--b--\nwords below all parts\n").text == "words below all parts\n");
    CHECK(
        read(multipart + "This is a multi-part message in MIME format.\n--b\nContent-Type: image/png\n\nx\n--b--\nx\n")
            .text.empty());
    CHECK(read("Subject: x\nContent-Type: text\n\nwords").text == "words");
    CHECK(read("Subject: x\nMIME-Version: 1.0\nContent-Transfer-Encoding: base64\n\nThese are plain words, which "
               "nobody has encoded "
               "so far.\n")
              .text == "These are plain words, which nobody has encoded so far.\n");
    CHECK(read("Subject: x\nMIME-Version: 1.0\nContent-Type: text/plain\n \nwords\nbelow a line with a space\n").text ==
          "words\nbelow a line with a space\n");
}

TEST_CASE("of several content types the first counts") {
    const std::string parts = "Nothing to read here.\n--b\nContent-Type: text/plain\n\nwords\n--b--\n";
    const std::string first = "Content-Type: multipart/mixed;\n\tboundary=b\nContent-Type: text/plain\n\n";
    CHECK(read("Subject: x\n" + first + parts).text == "words");
    CHECK(read("Subject: x\nContent-Type: multipart/mixed; boundary=a\n\n--a\n" + first + parts + "--a--\n").text ==
          "words");
    CHECK(read("Subject: x\nContent-Type: text/html\nContent-Type: text/plain\n\na < b\n").text == "a < b\n");
}

TEST_CASE("a batch SMTP file gives its first mail") {
    const std::string commands = "HELO mail.example\r\nMAIL FROM:<ann@mail.example>\r\nrcpt to:<ben@mail.example>\r\n"
                                 "RCPT TO:<cleo@mail.example>\r\nDATA\r\n";
    const auto mail = read(commands + "From ann@mail.example Tue May  5 09:12:01 2026\r\nSubject: x\r\n\r\nwords\r\n"
                                      "..\r\n...and so on\r\n.\r\nQUIT\r\n");
    CHECK(mail.subject == "x");
    CHECK(mail.text == "words\n.\n..and so on\n");
    CHECK(read(commands + "Subject: x\n\nnot closed").text == "not closed");
    SECTION("a mail that tells of commands is none") {
        CHECK(read("Subject: x\n\nHELO mail.example\nDATA\nwords\n.\nmore\n").text ==
              "HELO mail.example\nDATA\nwords\n.\nmore\n");
        CHECK(std::holds_alternative<NoMail>(mail::read_mail("HELO mail.example\nSubject: x\n\nwords\n")));
    }
    SECTION("without a mail") {
        for (const std::string_view end : {"", ".\r\n", ".\r\nQUIT\r\n", "\n.\n"})
            CHECK(std::holds_alternative<NoMail>(mail::read_mail(commands + std::string(end))));
    }
}

TEST_CASE("hostile mail is read within bounds") {
    SECTION("parts nested deep") {
        std::string bytes = "From: a@mail.example\nMIME-Version: 1.0\n";
        for (int level = 0; level < 3000; ++level)
            bytes += "Content-Type: multipart/mixed; boundary=b" + std::to_string(level) + "\n\n--b" +
                     std::to_string(level) + "\n";
        const auto mail = read(bytes + "Content-Type: text/plain\n\nwords\n");
        CHECK(mail.text.empty());
        CHECK(mail.notes.size() == 1);
    }
    SECTION("groups of addresses within groups, also in an embedded message that is encoded") {
        std::string groups;
        while (groups.size() < 900'000)
            groups += "a:";
        const auto mail =
            read("From: a@mail.example\nTo: " + groups + "\nCc: team: b@mail.example, c@mail.example;\n\nwords\n");
        CHECK(mail.text == "words\n");
        REQUIRE(mail.cc.size() == 2);
        CHECK(mail.cc[1].address == "c@mail.example");
        CHECK(read("From: a@mail.example\nMIME-Version: 1.0\nContent-Type: message/rfc822\nContent-Transfer-Encoding: "
                   "quoted-printable\n\nReply-To : " +
                   groups + "\n " + groups + "\n\nwords\n")
                  .text == "words\n");
    }
    SECTION("messages in messages") {
        std::string bytes = "From: a@mail.example\nMIME-Version: 1.0\n";
        for (int level = 0; level < 3000; ++level)
            bytes += "Content-Type: message/rfc822\n\n";
        CHECK(read(bytes).notes.size() == 1);
    }
    SECTION("many parts") {
        std::string bytes = "From: a@mail.example\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
        for (int part = 0; part < 500; ++part)
            bytes += "--b\n\nwords\n";
        const auto mail = read(bytes + "--b--\n");
        CHECK(mail.notes.size() == 1);
        CHECK(mail.text.size() < 100 * 7);
    }
    SECTION("HTML nested deep, and left open") {
        for (const std::string_view tag :
             {"<div>", "<blockquote>", "<table><tr><td>", "<b>", "<font size=1>", "<p>", "<ul><li>", "<a href=x>",
              "<span hidden>", "<table>", "</p>", "<svg>", "<!--", "<", "&", "<a \"", "<p a=\""}) {
            std::string html;
            while (html.size() < 300'000)
                html += tag;
            INFO(tag);
            CHECK(is_utf8(html_text("first " + html + " last")));
        }
    }
    SECTION("tags that differ, left open before many blocks") {
        std::string html;
        for (int count = 0; count < 5000; ++count)
            html += "<font size=" + std::to_string(count) + ">";
        for (int count = 0; count < 20'000; ++count)
            html += "<p>x";
        CHECK(html_text(html).size() == 20'000 * 3 - 1);
    }
    SECTION("a header without end") {
        std::string bytes = "Subject: first\n";
        while (bytes.size() < 3'000'000)
            bytes += "X-Field: value\n";
        const auto mail = read(bytes + "\nwords\n");
        CHECK(mail.subject == "first");
        CHECK(mail.text == "words\n");
        CHECK(mail.notes.size() == 1);
    }
    SECTION("more parts than anybody would send") {
        std::string bytes = "Subject: x\nMIME-Version: 1.0\nContent-Type: multipart/mixed; boundary=b\n\n";
        while (bytes.size() < 2'000'000)
            bytes += "--b\n\nx\n";
        const auto mail = read(bytes);
        CHECK(mail.text.starts_with("x\nx\n"));
        CHECK(mail.notes.size() == 2);
    }
    SECTION("more boundaries and lines to compare than anybody would send, also in an embedded message") {
        const std::string embedded = GENERATE("", "MIME-Version: 1.0\nContent-Type: message/rfc822\n"
                                                  "Content-Transfer-Encoding: quoted-printable\n\n");
        const std::string equals = embedded.empty() ? "=" : "=3D";
        std::string bytes = embedded + "Subject: x\nMIME-Version: 1.0\n";
        for (int level = 0; level < 1000; ++level)
            bytes += "CONTENT-TYPE: MULTIPART/MIXED; BOUNDARY" + equals + "b" + std::to_string(level) + "\n\n--b" +
                     std::to_string(level) + "\n";
        while (bytes.size() < 900'000)
            bytes += "--x\n";
        CHECK(read(bytes).notes.front() == "The mail has too many parts; only its beginning was read.");
    }
    SECTION("more elements than a document has") {
        std::string html;
        for (int count = 0; count < 400'000; ++count)
            html += "<p>x";
        CHECK(html_text(html).ends_with("x\n\n" + std::string(100'001, 'x') + "\n"));
    }
    SECTION("a tag with many attributes") {
        std::string html = "<p";
        for (int count = 0; count < 100'000; ++count)
            html += " a" + std::to_string(count) + "=1";
        CHECK(html_text(html + ">words") == "words\n");
    }
}
