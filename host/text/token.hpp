// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::text {

enum class TokenKind : std::uint8_t {
    word,        ///< letters, as ICU's word break (UAX #29) parts them
    number,      ///< begins with a digit
    punctuation, ///< a run of one and the same mark counts as one token
    symbol,      ///< emoji and other symbols
};

/// How a word is written.
enum class LetterCase : std::uint8_t {
    none,        ///< no cased letter
    lower,       ///< the first letter is lower case
    capitalised, ///< the first letter is upper case, and another is lower case, or it is the only one
    capitals,    ///< two or more letters, all upper case
};

/// One token. Offsets are UTF-16 code units of the tokenized text.
struct Token {
    std::uint32_t start = 0;
    std::uint32_t end = 0;
    std::uint32_t folded_start = 0; ///< into TokenizedText::folded
    std::uint32_t folded_length = 0;
    std::uint64_t hash = 0; ///< of the folded form
    TokenKind kind = TokenKind::word;
    LetterCase letter_case = LetterCase::none;
    bool ends_clause = false; ///< a mark that parts clauses: comma, semicolon, colon, dash, bracket
    bool quoted = false;      ///< stands between quotation marks of its paragraph
};

/// A sentence (UAX #29), which never reaches over an empty line. Token indices, half open; never empty.
struct Sentence {
    std::uint32_t first_token = 0;
    std::uint32_t end_token = 0;
    std::uint32_t paragraph = 0;
    bool question = false;     ///< ends with a question mark
    bool exclamation = false;  ///< ends with an exclamation mark
    bool subject_line = false; ///< stands in the mail's subject, not in its body
};

/// Text between empty lines. Sentence indices, half open; never empty.
struct Paragraph {
    std::uint32_t first_sentence = 0;
    std::uint32_t end_sentence = 0;
};

/// The tokens of a text and what they stand in. Owns the folded forms, not the text.
struct TokenizedText {
    std::u16string folded;
    std::vector<Token> tokens;
    std::vector<Sentence> sentences;
    std::vector<Paragraph> paragraphs;
    bool starts_mail = true; ///< nothing of the mail stands before it
    bool ends_mail = true;   ///< nothing stands behind it

    std::u16string_view folded_form(const Token& token) const {
        return {folded.data() + token.folded_start, token.folded_length};
    }
};

/// Appends a part of the same text, which begins at `offset`, with a paragraph of its own.
void append(TokenizedText&& part, std::uint32_t offset, TokenizedText& text);

} // namespace offhook::text
