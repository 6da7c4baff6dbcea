// SPDX-License-Identifier: MPL-2.0
#include "text/token.hpp"

#include <utility>

namespace offhook::text {

void append(TokenizedText&& part, std::uint32_t offset, TokenizedText& text) {
    if (text.tokens.empty() && offset == 0) {
        text = std::move(part);
        return;
    }
    const auto first_token = static_cast<std::uint32_t>(text.tokens.size());
    const auto first_sentence = static_cast<std::uint32_t>(text.sentences.size());
    const auto first_paragraph = static_cast<std::uint32_t>(text.paragraphs.size());
    const auto folded_start = static_cast<std::uint32_t>(text.folded.size());
    text.folded += part.folded;
    for (Token token : part.tokens) {
        token.start += offset;
        token.end += offset;
        token.folded_start += folded_start;
        text.tokens.push_back(token);
    }
    for (Sentence sentence : part.sentences) {
        sentence.first_token += first_token;
        sentence.end_token += first_token;
        sentence.paragraph += first_paragraph;
        text.sentences.push_back(sentence);
    }
    for (const Paragraph& paragraph : part.paragraphs) {
        text.paragraphs.push_back({paragraph.first_sentence + first_sentence, paragraph.end_sentence + first_sentence});
    }
    text.ends_mail = part.ends_mail;
}

} // namespace offhook::text
