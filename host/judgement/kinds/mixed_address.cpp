// SPDX-License-Identifier: MPL-2.0
#include "judgement/kinds/mixed_address.hpp"

#include "words/correspondence/forms_of_address.hpp"

#include <string_view>

namespace offhook::advice {

namespace {

constexpr int least_uses = 2;

} // namespace

bool mixes_forms_of_address(const reading::MailReading& mail) {
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
            formal_uses += inside && token.letter_case == text::LetterCase::capitalised &&
                                   words::is_one_of(word, words::forms_of_address::formal)
                               ? 1
                               : 0;
            informal_uses += words::is_one_of(word, words::forms_of_address::informal) ? 1 : 0;
        }
    }
    return formal_uses >= least_uses && informal_uses >= least_uses;
}

} // namespace offhook::advice
