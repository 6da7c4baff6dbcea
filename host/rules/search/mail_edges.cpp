// SPDX-License-Identifier: MPL-2.0
#include "rules/search/mail_edges.hpp"

#include <algorithm>

namespace offhook::rules {

namespace {

// The closing formula is sought among so many sentences at the end: below it stand names, titles, a postscript.
constexpr std::uint32_t sentences_of_closing = 6;

// A last line of so many capitalised words and no mark is the writer's name.
constexpr std::uint32_t most_words_of_name = 3;

} // namespace

bool MailEdges::is_start(std::uint32_t sentence) {
    find();
    return text_.starts_mail && sentence == start_;
}

bool MailEdges::is_end(std::uint32_t sentence) {
    find();
    return text_.ends_mail && sentence + 1 == end_;
}

void MailEdges::find() {
    if (known_) {
        return;
    }
    known_ = true;
    end_ = static_cast<std::uint32_t>(text_.sentences.size());
    while (start_ < end_ && text_.sentences[start_].subject_line) {
        ++start_;
    }
    if (start_ + 1 < end_ && matches(start_, sentence_.rules().context_patterns.greeting)) {
        ++start_;
    }
    leave_out_closing();
}

void MailEdges::leave_out_closing() {
    for (std::uint32_t sentence = end_; sentence-- > start_ + 1 && end_ - sentence <= sentences_of_closing;) {
        if (matches(sentence, sentence_.rules().context_patterns.closing)) {
            end_ = sentence;
            return;
        }
    }
    if (start_ + 1 < end_ && is_name(text_.sentences[end_ - 1])) {
        --end_;
    }
}

bool MailEdges::is_name(const text::Sentence& sentence) const {
    const auto begin = text_.tokens.begin();
    return sentence.end_token - sentence.first_token <= most_words_of_name &&
           std::all_of(begin + sentence.first_token, begin + sentence.end_token, [](const text::Token& token) {
               return token.kind == text::TokenKind::word && token.letter_case == text::LetterCase::capitalised;
           });
}

bool MailEdges::matches(std::uint32_t sentence, PatternRange patterns) {
    sentence_.read(sentence);
    return walk_.any_fits(patterns);
}

} // namespace offhook::rules
