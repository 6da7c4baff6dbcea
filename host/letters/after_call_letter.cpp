// SPDX-License-Identifier: MPL-2.0
#include "letters/after_call_letter.hpp"

#include "base/plain_text.hpp"
#include "base/unicode.hpp"
#include "letters/letter_frame.hpp"

namespace offhook::letters {

namespace {

/// A heading and the points below it, each on a line of its own; empty where there is no point.
std::u16string list_of(const std::u16string& heading, const std::vector<std::string>& points) {
    std::u16string list;
    for (const std::string& point : points) {
        const std::u16string text = plain_text(to_utf16(point));
        if (!text.empty()) {
            list += u"\n- " + text;
        }
    }
    return list.empty() ? list : heading + list;
}

} // namespace

Letter write_after_call_letter(const draft::Conversation& conversation, const draft::AfterCallNotes& notes,
                               const LetterTemplates& templates) {
    const LetterFrame frame(conversation, notes.name, false, templates);
    std::vector<std::u16string> paragraphs{frame.sentence_about_subject("after-call")};
    for (const std::u16string& list : {list_of(frame.sentence("after-call.agreed"), notes.agreed),
                                       list_of(frame.sentence("after-call.open"), notes.open)}) {
        if (!list.empty()) {
            paragraphs.push_back(list);
        }
    }
    if (paragraphs.size() > 1) {
        paragraphs.push_back(frame.sentence("after-call.check"));
    }
    return frame.letter(std::move(paragraphs));
}

} // namespace offhook::letters
