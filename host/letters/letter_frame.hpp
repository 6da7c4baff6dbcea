// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "letters/correspondence/correspondence.hpp"
#include "letters/letter.hpp"
#include "letters/wording/letter_sentences.hpp"
#include "letters/wording/letter_templates.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::letters {

/// What all letters have in common: who is greeted and how, who signs, and where the letter goes.
class LetterFrame {
public:
    /// Finds language, form of address and greeting. `name` is the writer's as they set it; with `replace`, the letter
    /// takes the place of the writer's own words.
    LetterFrame(const draft::Conversation& conversation, std::string_view name, bool replace,
                const LetterTemplates& templates);

    /// A sentence from the wording's table for the form of address: "request", "complaint.with-subject".
    std::u16string sentence(std::string_view key, std::initializer_list<Argument> arguments = {}) const;

    /// A sentence about the matter, from "KEY.with-subject" or, where the subject can't be quoted,
    /// "KEY.without-subject".
    std::u16string sentence_about_subject(std::string_view key) const;

    /// Greeting line, paragraphs, closing line and name as one letter. The first paragraph is fitted to the greeting
    /// line.
    Letter letter(std::vector<std::u16string> paragraphs) const;

    const LetterSentences& wording() const { return wording_; }
    std::size_t mails_in_thread() const { return correspondence_.mails_in_thread; }

private:
    Correspondence correspondence_;
    Letter place_; ///< all of the letter but its text
    const LetterSentences& wording_;
    std::string table_;
    std::u16string subject_;
    std::u16string greeting_line_;
    bool greeting_stands_ = false; ///< in the draft already
    std::u16string name_;
};

} // namespace offhook::letters
