// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/courtesy_shown.hpp"

#include "letters/correspondence/greeting_line.hpp"
#include "text/folding.hpp"
#include "text/tokenizer.hpp"
#include "words/correspondence/person_names.hpp"

#include <string_view>

namespace offhook::letters {

namespace {

// "Frau Prof. Dr. med. Anna Maria von der Heide": as many tokens may stand between the courtesy title and the surname.
constexpr std::size_t farthest_surname = 12;

std::u16string_view last_name(std::u16string_view surname) {
    surname = surname.substr(surname.rfind(u' ') + 1);
    return surname.substr(surname.rfind(u'-') + 1);
}

/// The courtesy titles that stand before a surname on the same line.
class Signs {
public:
    explicit Signs(const PersonName& name) : surname_(text::fold(last_name(name.surname))) {}

    void look_into(std::u16string_view lines) {
        while (!lines.empty()) {
            const std::size_t end = std::min(lines.size(), lines.find(u'\n'));
            look_into_line(lines.substr(0, end));
            lines.remove_prefix(std::min(lines.size(), end + 1));
        }
    }

    void add(Courtesy courtesy) {
        // Ms and Mrs don't contradict each other.
        const bool same_sex = shown_ && (*shown_ == courtesy || (is_for_women(*shown_) && is_for_women(courtesy)));
        contradictory_ = contradictory_ || (shown_ && !same_sex);
        shown_ = shown_ ? shown_ : courtesy;
    }

    std::optional<Courtesy> result() const { return contradictory_ ? std::nullopt : shown_; }

private:
    static bool is_for_women(Courtesy courtesy) { return courtesy == Courtesy::ms || courtesy == Courtesy::mrs; }

    void look_into_line(std::u16string_view line) {
        const text::TokenizedText tokenized = text::tokenize(line);
        std::optional<Courtesy> courtesy;
        std::size_t since = 0;
        for (const text::Token& token : tokenized.tokens) {
            const std::u16string_view form = tokenized.folded_form(token);
            if (token.letter_case == text::LetterCase::capitalised && read_courtesy(form)) {
                courtesy = read_courtesy(form);
                since = 0;
            } else if (form == u"," || words::is_one_of(form, words::person_names::between_persons) ||
                       ++since > farthest_surname) {
                courtesy.reset();
            } else if (courtesy && form == surname_) {
                add(*courtesy);
                courtesy.reset();
            }
        }
    }

    std::u16string surname_;
    std::optional<Courtesy> shown_;
    bool contradictory_ = false;
};

std::u16string_view greeting_of(const std::u16string& own) {
    const std::optional<Greeting> greeting = find_greeting(own);
    return greeting ? std::u16string_view(own).substr(greeting->line.start, greeting->line.end - greeting->line.start)
                    : std::u16string_view();
}

} // namespace

std::optional<Courtesy> courtesy_shown(const Correspondence& correspondence) {
    const Correspondent& correspondent = correspondence.correspondent;
    if (!correspondent.name || correspondent.name->surname.empty()) {
        return std::nullopt;
    }
    Signs signs(*correspondent.name);
    if (correspondent.name->courtesy) {
        signs.add(*correspondent.name->courtesy);
    }
    for (const draft::EarlierMail* const mail : correspondence.mails) {
        if (mail->own || mail->from.address() != correspondent.address) {
            signs.look_into(greeting_of(mail->body.own_text()));
            continue;
        }
        for (const std::u16string& signature : mail->body.texts_of(mail::Part::signature)) {
            signs.look_into(signature);
        }
    }
    signs.look_into(greeting_of(correspondence.quoted));
    return signs.result();
}

} // namespace offhook::letters
