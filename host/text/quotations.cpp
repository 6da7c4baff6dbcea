// SPDX-License-Identifier: MPL-2.0
#include "text/quotations.hpp"

namespace offhook::text {

namespace {

// Beyond this many tokens a pair of quotation marks is taken for two stray ones.
constexpr std::size_t longest_quotation = 400;

bool opens_quotation(char16_t mark) {
    return mark == 0x201E || mark == 0x201C || mark == 0x00AB || mark == 0x00BB || mark == u'"';
}

bool closes_quotation(char16_t mark) {
    return mark == 0x201C || mark == 0x201D || mark == 0x00BB || mark == 0x00AB || mark == u'"';
}

} // namespace

bool is_quotation_mark(char16_t mark) {
    return opens_quotation(mark) || closes_quotation(mark);
}

void mark_quotations(std::u16string_view units, TokenizedText& text) {
    for (const Paragraph& paragraph : text.paragraphs) {
        const std::uint32_t first = text.sentences[paragraph.first_sentence].first_token;
        const std::uint32_t end = text.sentences[paragraph.end_sentence - 1].end_token;
        std::uint32_t open = end;
        for (std::uint32_t index = first; index < end; ++index) {
            const Token& token = text.tokens[index];
            if (token.kind != TokenKind::punctuation) {
                continue;
            }
            const char16_t mark = units[token.start];
            if (open != end && closes_quotation(mark) && index - open <= longest_quotation) {
                for (std::uint32_t quoted = open + 1; quoted < index; ++quoted) {
                    text.tokens[quoted].quoted = true;
                }
                open = end;
            } else if (opens_quotation(mark)) {
                open = index;
            }
        }
    }
}

} // namespace offhook::text
