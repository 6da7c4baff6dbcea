// SPDX-License-Identifier: MPL-2.0
#include "letters/addressing.hpp"
#include "letters/correspondence.hpp"
#include "letters/greeting_line.hpp"
#include "letters/letter_language.hpp"
#include "letters/plain_text.hpp"
#include "letters/reason.hpp"
#include "letters/salutation.hpp"
#include "letters/sender.hpp"
#include "letters/subject.hpp"
#include "letters/wording.hpp"

#include <offhook/letters/call_letter.hpp>
#include <offhook/mail/body.hpp>
#include <offhook/unicode.hpp>

#include <string_view>

namespace offhook::letters {

namespace {

/// The own words without the greeting line, nor the empty lines after it.
std::vector<Span> words_to_remove(const std::u16string& draft, const std::optional<Greeting>& reused) {
    std::vector<Span> remove = mail::own_spans(draft);
    if (!reused) {
        return remove;
    }
    for (Span& span : remove) {
        if (span.start <= reused->line.start && reused->line.end <= span.end) {
            const std::u16string_view rest =
                std::u16string_view(draft).substr(reused->line.end, span.end - reused->line.end);
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
    if (addressing.address == Address::formal) {
        return "formal";
    }
    return addressing.several && language == Language::german ? "informal-several" : "informal";
}

std::u16string reason_sentence(const protocol::CallRequest& request, const std::vector<advice::Warning>& warnings,
                               const Correspondence& correspondence, const std::string& table, Language language,
                               const Wording& wording) {
    const std::size_t mails = correspondence.mails_in_thread;
    const std::u16string subject =
        quotable_subject(to_utf16(request.draft.subject), language, wording.subject_left_out_with());
    const std::string key = table + "." + std::string(reason_for(warnings, mails)) +
                            (subject.empty() ? ".without-subject" : ".with-subject");
    return wording.sentence(key, {{u"subject", subject}, {u"mails", wording.count(static_cast<int>(mails))}});
}

std::u16string request_sentences(const protocol::CallRequest& request, const std::string& table,
                                 const Wording& wording) {
    const std::u16string number = senders_number(request.number);
    return wording.sentence(table + ".request", {{u"minutes", wording.count(request.minutes)}}) + u" " +
           (number.empty() ? wording.sentence(table + ".without-number")
                           : wording.sentence(table + ".with-number", {{u"number", number}}));
}

} // namespace

CallLetter write_call_letter(const protocol::CallRequest& request, const std::vector<advice::Warning>& warnings) {
    const Correspondence correspondence = read_correspondence(request);
    CallLetter letter;
    letter.language = letter_language(correspondence, request.locale);
    const Wording& wording = Wording::of(letter.language);

    std::optional<Greeting> greeting = find_greeting(correspondence.draft);
    if (greeting && greeting->language.value_or(letter.language) != letter.language) {
        greeting.reset(); // "Dear Max," above a German letter
    }
    const Addressing addressing = addressing_of(correspondence, letter.language, greeting);
    if (letter.language == Language::german) {
        letter.address = addressing.address;
    }

    std::u16string greeting_line;
    if (greeting) {
        greeting_line = std::u16string_view(correspondence.draft)
                            .substr(greeting->line.start, greeting->line.end - greeting->line.start);
        letter.at = greeting->line.end;
    } else {
        greeting_line = salutation(correspondence, addressing, letter.language, wording);
    }
    if (request.replace) {
        letter.remove = words_to_remove(correspondence.draft, greeting);
    }

    const std::string table(table_of(addressing, letter.language));
    std::u16string reason = reason_sentence(request, warnings, correspondence, table, letter.language, wording);
    if (!goes_on_in_lower_case(greeting_line)) {
        reason = capitalised(reason);
    }
    const std::u16string name = senders_name(request.name, correspondence.writer, addressing.address);
    std::u16string text = greeting ? std::u16string() : greeting_line + u"\n\n";
    text +=
        reason + u"\n\n" + request_sentences(request, table, wording) + u"\n\n" + wording.sentence(table + ".closing");
    text += name.empty() ? name : u"\n" + name;
    letter.text = to_utf8(text);
    return letter;
}

} // namespace offhook::letters
