// SPDX-License-Identifier: MPL-2.0
#include "judgement/kinds/mixed_address.hpp"

#include <algorithm>
#include <array>
#include <string_view>

namespace offhook::advice {

namespace {

constexpr int least_uses = 2;

constexpr std::array<std::u16string_view, 7> formal = {u"sie", u"ihnen", u"ihr", u"ihre", u"ihren", u"ihrem", u"ihrer"};
constexpr std::array<std::u16string_view, 9> informal = {u"du",     u"dich",   u"dir",    u"dein",  u"deine",
                                                         u"deinen", u"deinem", u"deiner", u"deines"};

template <std::size_t Count>
bool holds(const std::array<std::u16string_view, Count>& words, std::u16string_view word) {
    return std::find(words.begin(), words.end(), word) != words.end();
}

} // namespace

bool mixes_forms_of_address(const ReadMail& mail) {
    if (mail.language != Language::german) {
        return false;
    }
    int formal_uses = 0;
    int informal_uses = 0;
    for (const text::Sentence& sentence : mail.text.sentences) {
        for (std::uint32_t index = sentence.first_token; index < sentence.end_token; ++index) {
            const text::Token& token = mail.text.tokens[index];
            if (token.kind != text::TokenKind::word || token.quoted) {
                continue;
            }
            const std::u16string_view word = mail.text.folded_form(token);
            const bool inside =
                index > sentence.first_token && mail.text.tokens[index - 1].kind == text::TokenKind::word;
            formal_uses += inside && token.letter_case == text::LetterCase::capitalised && holds(formal, word) ? 1 : 0;
            informal_uses += holds(informal, word) ? 1 : 0;
        }
    }
    return formal_uses >= least_uses && informal_uses >= least_uses;
}

} // namespace offhook::advice
