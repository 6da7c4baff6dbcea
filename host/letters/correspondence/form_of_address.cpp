// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/form_of_address.hpp"

#include "letters/correspondence/greeting_line.hpp"
#include "text/tokenizer.hpp"
#include "words/correspondence/forms_of_address.hpp"

namespace offhook::letters {

namespace {

namespace forms = words::forms_of_address;

constexpr std::size_t longest_read = 65'536;
constexpr int weight_of_respectful_greeting = 3;

class Evidence {
public:
    explicit Evidence(std::u16string_view text) : text_(text), tokenized_(text::tokenize(text)) {}

    std::optional<FormOfAddress> weigh() {
        add_greeting();
        for (const text::Sentence& sentence : tokenized_.sentences) {
            for (std::uint32_t index = sentence.first_token; index < sentence.end_token; ++index) {
                const text::Token& token = tokenized_.tokens[index];
                if (token.kind == text::TokenKind::word && !token.quoted) {
                    add_word(index, may_have_capital_by_place(sentence, index));
                }
            }
        }
        return result();
    }

private:
    void add_greeting() {
        if (const std::optional<Greeting> greeting = find_greeting(text_)) {
            formal_ += greeting->respectful ? weight_of_respectful_greeting : 0;
            maybe_informal_ += greeting->by_given_name ? 1 : 0;
            greets_several_ = greeting->several;
        }
    }

    std::u16string_view form(std::uint32_t index) const {
        return index < tokenized_.tokens.size() ? tokenized_.folded_form(tokenized_.tokens[index])
                                                : std::u16string_view();
    }

    text::LetterCase letter_case(std::uint32_t index) const {
        return index < tokenized_.tokens.size() ? tokenized_.tokens[index].letter_case : text::LetterCase::none;
    }

    /// A capital tells nothing at the start of a sentence or a line of a list, nor after a colon. After the comma of a
    /// greeting German goes on in lower case, so that there it does.
    bool may_have_capital_by_place(const text::Sentence& sentence, std::uint32_t index) const {
        std::uint32_t before = index;
        while (before > sentence.first_token && tokenized_.tokens[before - 1].kind != text::TokenKind::word &&
               tokenized_.tokens[before - 1].kind != text::TokenKind::number) {
            --before;
            const char16_t mark = text_[tokenized_.tokens[before].start];
            if (mark == u',') {
                return false;
            }
            if (mark == u':' || mark == u'.' || mark == u'!' || mark == u'?' || mark == u'(') {
                return true;
            }
        }
        if (before > sentence.first_token) {
            return false;
        }
        return before == 0 || text_[tokenized_.tokens[before - 1].start] != u',';
    }

    void add_word(std::uint32_t index, bool capital_by_place) {
        const std::u16string_view word = form(index);
        if (words::is_one_of(word, forms::informal)) {
            ++informal_;
        } else if (words::is_one_of(word, forms::informal_several)) {
            ++several_;
        } else if (letter_case(index) != text::LetterCase::capitalised) {
            several_ += word == u"ihr" && beside_second_person_plural(index) ? 1 : 0;
        } else if (word == u"sie") {
            if (!capital_by_place) {
                ++formal_;
            } else if (!words::is_one_of(form(index + 1), forms::verbs_of_third_person)) {
                ++maybe_formal_;
            }
        } else if (words::is_one_of(word, forms::formal_by_capital)) {
            ++(capital_by_place ? maybe_formal_ : formal_);
        } else if (word == u"ihr") {
            add_capitalised_ihr(index, capital_by_place);
        }
    }

    bool beside_second_person_plural(std::uint32_t index) const {
        return words::is_one_of(form(index + 1), forms::verbs_of_second_person_plural) ||
               (index > 0 && words::is_one_of(form(index - 1), forms::verbs_of_second_person_plural));
    }

    void add_capitalised_ihr(std::uint32_t index, bool capital_by_place) {
        if (beside_second_person_plural(index) || words::is_one_of(form(index + 1), forms::several_dear)) {
            ++several_;
        } else if (letter_case(index + 1) == text::LetterCase::capitalised) {
            ++(capital_by_place ? maybe_formal_ : formal_); // "Ihr Angebot"
        }
    }

    std::optional<FormOfAddress> result() const {
        if (formal_ != 0 || informal_ != 0) {
            return informal_ > formal_ ? FormOfAddress{Formality::informal, greets_several_}
                                       : FormOfAddress{Formality::formal, false};
        }
        if (several_ != 0) {
            return FormOfAddress{Formality::informal, true};
        }
        if (maybe_formal_ != 0) {
            return FormOfAddress{Formality::formal, false};
        }
        return maybe_informal_ != 0 ? std::optional(FormOfAddress{Formality::informal, false}) : std::nullopt;
    }

    std::u16string_view text_;
    text::TokenizedText tokenized_;
    int formal_ = 0;
    int informal_ = 0;
    int several_ = 0;
    int maybe_formal_ = 0;
    int maybe_informal_ = 0;
    bool greets_several_ = false;
};

} // namespace

std::optional<FormOfAddress> form_of_address(std::u16string_view text) {
    return Evidence(text.substr(0, longest_read)).weigh();
}

} // namespace offhook::letters
