// SPDX-License-Identifier: MPL-2.0
#include "letters/letter_frame.hpp"

#include "base/plain_text.hpp"
#include "base/unicode.hpp"
#include "letters/correspondence/addressing.hpp"
#include "letters/correspondence/greeting_line.hpp"
#include "letters/correspondence/letter_language.hpp"
#include "letters/quotable_subject.hpp"
#include "letters/salutation.hpp"
#include "letters/sender.hpp"

#include <algorithm>
#include <optional>

namespace offhook::letters {

namespace {

/// The own words without the greeting line, nor the empty lines after it.
std::vector<Span> words_to_remove(const draft::MailBody& draft, const std::optional<Greeting>& reused) {
    std::vector<Span> remove = draft.own_spans();
    if (!reused) {
        return remove;
    }
    for (Span& span : remove) {
        if (span.start <= reused->line.start && reused->line.end <= span.end) {
            const std::u16string_view rest =
                std::u16string_view(draft.text()).substr(reused->line.end, span.end - reused->line.end);
            std::size_t start = rest.size();
            // Whole lines only, so that the indentation of the first one goes too.
            for (std::size_t line = 0; line < rest.size();) {
                const std::size_t line_end = std::min(rest.size(), rest.find(u'\n', line));
                if (!trimmed(rest.substr(line, line_end - line)).empty()) {
                    start = line;
                    break;
                }
                line = line_end + 1;
            }
            span.start = reused->line.end + start;
        }
    }
    std::erase_if(remove, [](const Span& span) { return span.start >= span.end; });
    return remove;
}

/// The wording's table for a form of address.
std::string_view table_of(const Addressing& addressing, Language language) {
    if (addressing.address == Formality::formal) {
        return "formal";
    }
    return addressing.several && language == Language::german ? "informal-several" : "informal";
}

} // namespace

LetterFrame::LetterFrame(const draft::Conversation& conversation, std::string_view name, bool replace,
                         const LetterTemplates& templates)
    : correspondence_(read_correspondence(conversation)),
      place_{letter_language(correspondence_, conversation.locale()), {}, {}, 0, {}, {}},
      wording_(templates.of(place_.language)) {
    const draft::Draft& draft = conversation.draft();
    std::optional<Greeting> greeting = find_greeting(draft.body);
    if (greeting && greeting->language.value_or(place_.language) != place_.language) {
        greeting.reset(); // "Dear Max," above a German letter
    }
    const Addressing addressing = addressing_of(correspondence_, place_.language, greeting);
    if (place_.language == Language::german) {
        place_.address = addressing.address;
    }
    table_ = table_of(addressing, place_.language);
    subject_ = quotable_subject(to_utf16(draft.subject), place_.language, wording_.subject_left_out_with());
    name_ = senders_name(name, draft.from, addressing.address);
    greeting_stands_ = greeting.has_value();
    if (greeting) {
        greeting_line_ = draft.body.text().substr(greeting->line.start, greeting->line.end - greeting->line.start);
        place_.at = greeting->line.end;
    } else {
        greeting_line_ = salutation(correspondence_, addressing, place_.language, wording_);
    }
    if (replace) {
        place_.remove = words_to_remove(draft.body, greeting);
    }
}

std::u16string LetterFrame::sentence(std::string_view key, std::initializer_list<Argument> arguments) const {
    return wording_.sentence(table_ + "." + std::string(key), arguments);
}

std::u16string LetterFrame::sentence_about_subject(std::string_view key) const {
    return sentence(std::string(key) + (subject_.empty() ? ".without-subject" : ".with-subject"),
                    {{u"subject", subject_}, {u"mails", wording_.count(static_cast<int>(mails_in_thread()))}});
}

Letter LetterFrame::letter(std::vector<std::u16string> paragraphs) const {
    if (!paragraphs.empty() && !goes_on_in_lower_case(greeting_line_)) {
        paragraphs.front() = capitalised(paragraphs.front());
    }
    std::u16string text = greeting_stands_ ? std::u16string() : greeting_line_ + u"\n\n";
    for (const std::u16string& paragraph : paragraphs) {
        text += paragraph + u"\n\n";
    }
    text += sentence("closing");
    text += name_.empty() ? name_ : u"\n" + name_;
    Letter letter = place_;
    letter.text = to_utf8(text);
    return letter;
}

} // namespace offhook::letters
