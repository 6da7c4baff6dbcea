// SPDX-License-Identifier: MPL-2.0
#include "catch.hpp"
#include "text/tokenizer.hpp"

#include <string>
#include <utility>
#include <vector>

using namespace offhook;

namespace {

void check_same(const text::TokenizedText& text, const text::TokenizedText& expected) {
    CHECK(text.folded == expected.folded);
    REQUIRE(text.tokens.size() == expected.tokens.size());
    for (std::size_t index = 0; index < text.tokens.size(); ++index) {
        const text::Token& token = text.tokens[index];
        const text::Token& other = expected.tokens[index];
        INFO(index);
        CHECK(std::pair(token.start, token.end) == std::pair(other.start, other.end));
        CHECK(text.folded_form(token) == expected.folded_form(other));
        CHECK(token.hash == other.hash);
        CHECK(token.quoted == other.quoted);
    }
    REQUIRE(text.sentences.size() == expected.sentences.size());
    for (std::size_t index = 0; index < text.sentences.size(); ++index) {
        const text::Sentence& sentence = text.sentences[index];
        const text::Sentence& other = expected.sentences[index];
        INFO(index);
        CHECK(std::pair(sentence.first_token, sentence.end_token) == std::pair(other.first_token, other.end_token));
        CHECK(sentence.paragraph == other.paragraph);
        CHECK(sentence.question == other.question);
        CHECK(sentence.subject_line == other.subject_line);
    }
    REQUIRE(text.paragraphs.size() == expected.paragraphs.size());
    for (std::size_t index = 0; index < text.paragraphs.size(); ++index) {
        CHECK(text.paragraphs[index].first_sentence == expected.paragraphs[index].first_sentence);
        CHECK(text.paragraphs[index].end_sentence == expected.paragraphs[index].end_sentence);
    }
}

} // namespace

TEST_CASE("parts that are appended are the text in one piece") {
    // Folding changes lengths: "ü" becomes "ue", "ß" "ss"; a part may be blank.
    const std::vector<std::u16string> parts = {u"Über das Maß\n\n", u"Größe? „Fünf Füße.“ Gut!\n\n", u"   \n\n",
                                               u"Schöne Grüße \U0001F642\n\n", u"Jörg"};
    const std::size_t subject = parts.front().size();
    std::u16string whole;
    text::TokenizedText appended;
    for (const std::u16string& part : parts) {
        text::TokenizedText tokenized = text::tokenize(part, whole.empty() ? subject : 0);
        tokenized.starts_mail = whole.empty();
        tokenized.ends_mail = &part == &parts.back();
        text::append(std::move(tokenized), static_cast<std::uint32_t>(whole.size()), appended);
        whole += part;
        CHECK(appended.starts_mail);
        CHECK(appended.ends_mail == (&part == &parts.back()));
        check_same(appended, text::tokenize(whole, subject));
    }
}

TEST_CASE("a part below a blank one keeps its place") {
    text::TokenizedText appended;
    text::append(text::tokenize(u"\n \n\n"), 0, appended);
    text::append(text::tokenize(u"Gut."), 4, appended);
    check_same(appended, text::tokenize(u"\n \n\nGut."));
}
