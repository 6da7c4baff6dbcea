// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/letter_language.hpp"

#include "letters/correspondence/greeting_line.hpp"
#include "text/language/language.hpp"

#include <string_view>

namespace offhook::letters {

namespace {

// So many words tell the language of the longest mail.
constexpr std::size_t longest_read = 65'536;

/// A mail of few words still shows its language by its greeting.
text::LanguageEvidence evidence_of(std::u16string_view own) {
    text::LanguageEvidence evidence = text::detect_language(own.substr(0, longest_read));
    if (!evidence.language && !evidence.foreign) {
        const std::optional<Greeting> greeting = find_greeting(own);
        evidence.language = greeting ? greeting->language : std::nullopt;
    }
    return evidence;
}

} // namespace

Language letter_language(const Correspondence& correspondence, Language locale) {
    bool foreign = false;
    for (const draft::EarlierMail* const mail : correspondence.mails) {
        const text::LanguageEvidence evidence = evidence_of(mail->body.own_text());
        if (evidence.language) {
            return *evidence.language;
        }
        foreign = evidence.foreign;
        if (foreign) {
            break;
        }
    }
    if (!foreign) {
        const text::LanguageEvidence evidence =
            text::detect_language(std::u16string_view(correspondence.quoted).substr(0, longest_read));
        if (evidence.language) {
            return *evidence.language;
        }
    }
    return evidence_of(correspondence.draft->body.own_text()).language.value_or(locale);
}

} // namespace offhook::letters
