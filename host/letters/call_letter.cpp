// SPDX-License-Identifier: MPL-2.0
#include "letters/call_letter.hpp"

#include "base/unicode.hpp"
#include "letters/call_reason.hpp"
#include "letters/letter_frame.hpp"
#include "letters/sender.hpp"

namespace offhook::letters {

namespace {

std::u16string request_sentences(const draft::CallLetterOptions& options, const LetterFrame& frame) {
    const std::u16string number = senders_number(options.number);
    return frame.sentence("request", {{u"minutes", frame.wording().count(options.minutes)}}) + u" " +
           (number.empty() ? frame.sentence("without-number") : frame.sentence("with-number", {{u"number", number}}));
}

} // namespace

Letter write_call_letter(const draft::Conversation& conversation, const draft::CallLetterOptions& options,
                         const std::vector<advice::Warning>& warnings, const LetterTemplates& templates) {
    const LetterFrame frame(conversation, options.name, options.replace, templates);
    Letter letter = frame.letter({frame.sentence_about_subject(reason_for(warnings, frame.mails_in_thread())),
                                  request_sentences(options, frame)});
    if (options.keep_aside) {
        letter.divider = to_utf8(frame.wording().sentence("divider"));
        letter.text += "\n\n" + letter.divider;
    }
    return letter;
}

} // namespace offhook::letters
