// SPDX-License-Identifier: MPL-2.0
// Bodies that are read in more than one part.
#include "catch.hpp"
#include "mail/body/body.hpp"
#include "reading/mail_reading.hpp"
#include "text/tokenizer.hpp"

#include <algorithm>
#include <cstdint>
#include <string>
#include <tuple>
#include <vector>

using namespace offhook;

namespace {

constexpr std::size_t length_of_part = 32 * 1024; // UTF-16 code units, as in mail_reading.cpp

/// A rule, and the span of the body that it matched.
using Finding = std::tuple<std::uint32_t, std::size_t, std::size_t>;

reading::MailReading read(const std::u16string& body, std::size_t subject_length = 0) {
    static const rules::RuleBook rule_book;
    return reading::read_own_words(body, subject_length, mail::divide_body(body), Language::german, rule_book, {});
}

std::vector<Finding> findings(const reading::MailReading& mail) {
    std::vector<Finding> found;
    for (const auto& [rules, match] : mail.found) {
        found.emplace_back(match.rule, mail.text.tokens[match.first_token].start,
                           mail.text.tokens[match.end_token - 1].end);
    }
    std::sort(found.begin(), found.end());
    return found;
}

/// What must be found: in each of the places where the words stand what is found in them alone.
std::vector<Finding> expected_findings(std::u16string_view body, const std::u16string& words) {
    const std::vector<Finding> in_words = findings(read(words));
    std::vector<Finding> expected;
    for (std::size_t at = body.find(words); at != std::u16string_view::npos; at = body.find(words, at + words.size())) {
        for (const auto& [rule, start, end] : in_words) {
            expected.emplace_back(rule, start + at, end + at);
        }
    }
    std::sort(expected.begin(), expected.end());
    return expected;
}

const std::u16string harsh = u"Sie sind völlig unfähig.";
const std::u16string civil = u"Die Mappe für Jörg \U0001F4D0 liegt in der blauen Schublade.";

} // namespace

TEST_CASE("what is found in a large body stands in its place, and once") {
    const std::u16string line_end = GENERATE(u"\n", u"\r\n");
    // Harsh words in each paragraph, and so on either side of each edge, wherever it lies.
    std::u16string body;
    while (body.size() < 3 * length_of_part + length_of_part / 2) {
        body += civil + line_end + harsh + line_end + line_end;
    }
    const reading::MailReading mail = read(body);
    const auto expected = expected_findings(body, harsh);
    REQUIRE(expected.size() > 1000);
    CHECK((findings(mail) == expected)); // too many to be shown
    CHECK(mail.language == Language::german);
    CHECK(mail.judged_in.size() == mail.text.paragraphs.size());

    const text::TokenizedText whole = text::tokenize(body);
    CHECK(mail.text.folded == whole.folded);
    CHECK(mail.text.tokens.size() == whole.tokens.size());
    CHECK(mail.text.sentences.size() == whole.sentences.size());
    CHECK(mail.text.paragraphs.size() == whole.paragraphs.size());
    CHECK(mail.text.starts_mail);
    CHECK(mail.text.ends_mail);
}

TEST_CASE("a quote over several parts of a large body is nobody's own words, those below it are") {
    std::u16string body = harsh + u"\n\nAm 03.05.26 um 10:15 schrieb Jana Beispiel:\n";
    while (body.size() < 2 * length_of_part + length_of_part / 2) {
        body += u"> " + civil + u"\n>\n> " + harsh + u"\n\n";
    }
    body += harsh + u"\n\n";
    const std::size_t below = body.size();
    while (body.size() < below + 2 * length_of_part) {
        body += civil + u"\n\n";
    }
    body += harsh + u"\n";
    std::u16string own = body;
    for (std::size_t at = own.find(u"> " + harsh); at != std::u16string::npos; at = own.find(u"> " + harsh, at)) {
        std::fill_n(own.begin() + static_cast<std::ptrdiff_t>(at), harsh.size() + 2, u' ');
    }
    const auto expected = expected_findings(own, harsh);
    CHECK(expected.size() == 3 * findings(read(harsh)).size());
    CHECK((findings(read(body)) == expected));
}

TEST_CASE("a large body without an empty line is read in one part") {
    std::u16string body;
    while (body.size() < 2 * length_of_part) {
        body += civil + u"\n";
    }
    body += harsh;
    CHECK((findings(read(body)) == expected_findings(body, harsh)));
}

TEST_CASE("a subject that is longer than a part is no part of the body") {
    std::u16string subject;
    while (subject.size() < length_of_part + length_of_part / 2) {
        subject += u"Mappe ";
    }
    const std::u16string body = subject + u"\n\n" + harsh;
    const reading::MailReading mail = read(body, subject.size());
    CHECK((findings(mail) == expected_findings(body, harsh)));
    CHECK(mail.text.sentences.front().subject_line);
    CHECK_FALSE(mail.text.sentences.back().subject_line);
}
