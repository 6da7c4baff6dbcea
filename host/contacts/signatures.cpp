// SPDX-License-Identifier: MPL-2.0
#include "contacts/signatures.hpp"

#include "base/unicode.hpp"

namespace offhook::contacts {

namespace {

/// The beginning of a text, never with half a character at its end.
std::u16string_view beginning(std::u16string_view text) {
    if (text.size() <= longest_signature) {
        return text;
    }
    const bool splits = text[longest_signature - 1] >= 0xD800 && text[longest_signature - 1] <= 0xDBFF;
    return text.substr(0, splits ? longest_signature - 1 : longest_signature);
}

} // namespace

std::vector<MailSignature> signatures_of(const std::vector<draft::EarlierMail>& thread) {
    std::vector<MailSignature> signatures;
    for (auto mail = thread.rbegin(); mail != thread.rend(); ++mail) {
        if (mail->own) {
            continue;
        }
        for (const std::u16string& text : mail->body.texts_of(mail::Part::signature)) {
            signatures.push_back({mail->from.header_field(), mail->date, to_utf8(beginning(text))});
            if (signatures.size() == most_signatures) {
                return signatures;
            }
        }
    }
    return signatures;
}

} // namespace offhook::contacts
