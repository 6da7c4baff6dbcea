// SPDX-License-Identifier: MPL-2.0
#include "base/unicode.hpp"
#include "catch.hpp"
#include "text/folding.hpp"
#include "text/tokenizer.hpp"

#include <unicode/ubrk.h>

#include <string>
#include <vector>

using namespace offhook;

namespace {

std::vector<std::string> folded_tokens(std::u16string_view text) {
    const text::TokenizedText tokenized = text::tokenize(text);
    std::vector<std::string> forms;
    for (const text::Token& token : tokenized.tokens) {
        forms.push_back(to_utf8(tokenized.folded_form(token)));
    }
    return forms;
}

std::vector<std::string> sentences(const std::u16string& text) {
    const text::TokenizedText tokenized = text::tokenize(text);
    std::vector<std::string> found;
    for (const text::Sentence& sentence : tokenized.sentences) {
        const auto start = tokenized.tokens[sentence.first_token].start;
        const auto end = tokenized.tokens[sentence.end_token - 1].end;
        found.push_back(to_utf8(std::u16string_view(text).substr(start, end - start)));
    }
    return found;
}

} // namespace

TEST_CASE("words are folded, umlauts as people without these keys write them") {
    CHECK(text::fold(u"GROẞ") == u"gross");
    CHECK(text::fold(u"Überdrüssig") == u"ueberdruessig");
    CHECK(text::fold(u"u\u0308ber") == u"ueber");
    CHECK(text::fold(u"don\u2019t") == u"don't");
    CHECK(text::fold(u"Zu\u00ADstand") == u"zustand");
}

TEST_CASE("tokens do not depend on the version of ICU") {
    CHECK(folded_tokens(u"Mail an anna@example.org: jetzt.") ==
          std::vector<std::string>{"mail", "an", "anna", "@", "example", ".", "org", ":", "jetzt", "."});
    CHECK(folded_tokens(u"a:b") == std::vector<std::string>{"a", ":", "b"});
}

TEST_CASE("a run of one mark is one token") {
    const std::u16string text = u"Was??? Nein!!";
    const text::TokenizedText tokenized = text::tokenize(text);
    REQUIRE(tokenized.tokens.size() == 4);
    CHECK(tokenized.tokens[1].end - tokenized.tokens[1].start == 3);
    CHECK(tokenized.sentences.size() == 2);
    CHECK(tokenized.sentences[0].question);
    CHECK(tokenized.sentences[1].exclamation);
}

TEST_CASE("offsets are UTF-16 code units, also after emoji") {
    const std::u16string text = u"\U0001F600 Hallo";
    const text::TokenizedText tokenized = text::tokenize(text);
    REQUIRE(tokenized.tokens.size() == 2);
    CHECK(tokenized.tokens[1].start == 3);
    CHECK(tokenized.tokens[1].end == 8);
}

TEST_CASE("letter case") {
    const text::TokenizedText tokenized = text::tokenize(u"Sie sie SIE Ä öÄ 12 iPhone");
    using text::LetterCase;
    const std::vector<LetterCase> expected = {LetterCase::capitalised, LetterCase::lower, LetterCase::capitals,
                                              LetterCase::capitalised, LetterCase::lower, LetterCase::none,
                                              LetterCase::lower};
    REQUIRE(tokenized.tokens.size() == expected.size());
    for (std::size_t index = 0; index < expected.size(); ++index) {
        CHECK(tokenized.tokens[index].letter_case == expected[index]);
    }
}

TEST_CASE("a line that a client wrapped does not end a sentence, a line that the writer ended does") {
    CHECK(sentences(
              u"Dear Jane,\nthank you for the long letter that you have sent to\nus on Monday. It was nice.\n\nJoe") ==
          std::vector<std::string>{"Dear Jane,", "thank you for the long letter that you have sent to\nus on Monday.",
                                   "It was nice.", "Joe"});
}

TEST_CASE("abbreviations do not end a sentence") {
    CHECK(sentences(u"Das hat Dr. Berg gesagt. Gut.").size() == 2);
    CHECK(sentences(u"Rechnung Nr. 5 fehlt. Gut.").size() == 2);
    CHECK(sentences(u"Wie wäre der 14. Mai? Gut.").size() == 2);
    CHECK(sentences(u"Das war 2026. Gut.").size() == 2);
}

TEST_CASE("sentences are those of ICU") {
    const std::u16string text =
        u"Das ist gut. Ist es das? Ja! \u201EWirklich?\u201C, fragte sie. Es kostet 3.50 Euro (netto). "
        u"Mehr ... sage ich nicht. He said: \u201CNo.\u201D Then he left! What?! Nothing, e.g. cake, was left. The end";
    UErrorCode status = U_ZERO_ERROR;
    UBreakIterator* const iterator =
        ubrk_open(UBRK_SENTENCE, "", text.data(), static_cast<int32_t>(text.size()), &status);
    REQUIRE(U_SUCCESS(status));
    std::vector<std::uint32_t> expected;
    for (int32_t start = ubrk_first(iterator), end = ubrk_next(iterator); end != UBRK_DONE;
         start = end, end = ubrk_next(iterator)) {
        expected.push_back(static_cast<std::uint32_t>(start));
    }
    ubrk_close(iterator);
    const text::TokenizedText tokenized = text::tokenize(text);
    std::vector<std::uint32_t> starts;
    for (const text::Sentence& sentence : tokenized.sentences) {
        starts.push_back(tokenized.tokens[sentence.first_token].start);
    }
    CHECK(starts == expected);
}

TEST_CASE("a hostile text of one sentence a line takes linear time") {
    std::u16string text;
    for (int line = 0; line < 200000; ++line) {
        text += u"Dr.\n";
    }
    CHECK(text::tokenize(text).sentences.size() == 200000);
}

TEST_CASE("words between quotation marks are marked") {
    const text::TokenizedText tokenized = text::tokenize(u"Er sagte „das ist Unsinn“ und ging.");
    std::vector<bool> quoted;
    for (const text::Token& token : tokenized.tokens) {
        quoted.push_back(token.quoted);
    }
    CHECK(quoted == std::vector<bool>{false, false, false, true, true, true, false, false, false, false});
}

TEST_CASE("nothing at all has no tokens") {
    CHECK(text::tokenize(u"").tokens.empty());
    CHECK(text::tokenize(u" \n\n\t ").sentences.empty());
}
