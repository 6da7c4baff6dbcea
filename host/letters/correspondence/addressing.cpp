// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/addressing.hpp"

#include <string_view>
#include <vector>

namespace offhook::letters {

namespace {

struct Words {
    std::u16string_view text;
    bool by_writer = false;
};

/// Whose words tell, weightiest first.
std::vector<Words> words_that_tell(const Correspondence& correspondence) {
    std::vector<Words> words{{correspondence.draft->body.own_text(), true}};
    for (const draft::EarlierMail* const mail : correspondence.mails) {
        if (mail->own) {
            words.push_back({mail->body.own_text(), true});
        }
    }
    for (const draft::EarlierMail* const mail : correspondence.mails) {
        const bool by_correspondent = correspondence.correspondent.address.empty() ||
                                      mail->from.address() == correspondence.correspondent.address;
        if (!mail->own && by_correspondent) {
            words.push_back({mail->body.own_text(), false});
            break;
        }
    }
    words.push_back({correspondence.quoted, false});
    return words;
}

Addressing german_addressing(const Correspondence& correspondence) {
    for (const Words& words : words_that_tell(correspondence)) {
        const std::optional<FormOfAddress> form = form_of_address(words.text);
        // A customer's "ihr" to a company tells nothing of how the company speaks to that customer.
        if (form && (words.by_writer || !form->several)) {
            return {form->address, form->several, false};
        }
    }
    return {};
}

Addressing english_addressing(const Correspondence& correspondence) {
    for (const Words& words : words_that_tell(correspondence)) {
        const std::optional<Greeting> greeting = find_greeting(words.text);
        if (greeting) {
            const bool informal = greeting->casual && !greeting->respectful;
            return {informal ? Formality::informal : Formality::formal, false, !informal && greeting->by_given_name};
        }
    }
    return {};
}

} // namespace

Addressing addressing_of(const Correspondence& correspondence, Language language,
                         const std::optional<Greeting>& greeting) {
    Addressing addressing =
        language == Language::german ? german_addressing(correspondence) : english_addressing(correspondence);
    if (greeting) {
        addressing.several = greeting->several;
    } else if (correspondence.correspondent.several) {
        addressing.several = true;
    } else if (correspondence.correspondent.name) {
        addressing.several = false;
    }
    return addressing;
}

} // namespace offhook::letters
