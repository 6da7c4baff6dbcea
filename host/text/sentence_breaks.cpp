// SPDX-License-Identifier: MPL-2.0
#include "text/sentence_breaks.hpp"

#include "words/sentence_ends.hpp"

#include <string_view>
#include <utility>

namespace offhook::text {

namespace {

// "31." is an ordinal number, "2026." the end of a sentence.
constexpr std::uint32_t longest_ordinal = 2;

/// The sentence rules of UAX #29 on the tokens at hand. ICU's own iterator would read the text a second time, for
/// half of what the words cost, and ends a sentence at "Nr. 5" and "14. Mai"; a test holds the two against each
/// other.
class SentenceBreaks {
public:
    SentenceBreaks(const LineLayout& layout, std::vector<std::uint32_t> first_tokens_of_lines,
                   std::size_t subject_length, TokenizedText& text)
        : layout_(layout), first_tokens_of_lines_(std::move(first_tokens_of_lines)), subject_length_(subject_length),
          text_(text) {}

    void run() {
        const auto& tokens = text_.tokens;
        const auto count = static_cast<std::uint32_t>(tokens.size());
        std::size_t paragraph = 0;
        first_tokens_of_lines_.push_back(count);
        auto line_end = first_tokens_of_lines_.begin();
        for (std::uint32_t first = 0; first < count;) {
            while (*line_end <= first) {
                ++line_end;
            }
            std::uint32_t end = first + 1;
            while (end < *line_end && (tokens[end - 1].kind != TokenKind::punctuation || !ends_sentence(first, end))) {
                ++end;
            }
            bool new_paragraph = text_.paragraphs.empty();
            while (paragraph + 1 < layout_.paragraph_starts.size() &&
                   layout_.paragraph_starts[paragraph + 1] <= tokens[first].start) {
                ++paragraph;
                new_paragraph = true;
            }
            add_sentence(first, end, new_paragraph);
            first = end;
        }
    }

private:
    /// Whether the sentence that begins at `first` ends between a mark and the token `next` behind it.
    bool ends_sentence(std::uint32_t first, std::uint32_t next) const {
        const auto& tokens = text_.tokens;
        if (tokens[next - 1].end == tokens[next].start) {
            return false;
        }
        // The closing marks behind the terminator belong to the sentence.
        std::uint32_t terminator = next - 1;
        while (terminator > first && tokens[terminator].start == tokens[terminator - 1].end && closes(terminator)) {
            --terminator;
        }
        if (tokens[terminator].kind != TokenKind::punctuation) {
            return false;
        }
        switch (layout_.text[tokens[terminator].start]) {
        case u'!':
        case u'?':
            return !is_mark_that_continues(next);
        case u'.':
        case 0x2026:
            return tokens[next].letter_case != LetterCase::lower && !is_mark_that_continues(next) &&
                   !abbreviates(first, terminator);
        default:
            return false;
        }
    }

    bool closes(std::uint32_t token) const {
        constexpr std::u16string_view closing = u")]}\"'\u201C\u201D\u2018\u2019\u00BB\u00AB";
        return text_.tokens[token].kind == TokenKind::punctuation &&
               closing.find(layout_.text[text_.tokens[token].start]) != std::u16string_view::npos;
    }

    bool is_mark_that_continues(std::uint32_t token) const {
        constexpr std::u16string_view continuing = u",;:-\u2013\u2014.!?\u2026";
        return text_.tokens[token].kind == TokenKind::punctuation &&
               continuing.find(layout_.text[text_.tokens[token].start]) != std::u16string_view::npos;
    }

    // "Nr. 5", "z. B. Anna", "Dr. Hill", "14. Mai": the full stop belongs to the word or the ordinal number before it.
    bool abbreviates(std::uint32_t first, std::uint32_t stop) const {
        const auto& tokens = text_.tokens;
        if (stop == first || tokens[stop].end - tokens[stop].start != 1 || tokens[stop - 1].end != tokens[stop].start) {
            return false;
        }
        const Token& before = tokens[stop - 1];
        if (before.kind == TokenKind::number) {
            return before.end - before.start <= longest_ordinal;
        }
        return words::is_one_of(text_.folded_form(before), words::sentence_ends::abbreviations);
    }

    void add_sentence(std::uint32_t first, std::uint32_t end, bool new_paragraph) {
        if (new_paragraph) {
            const auto index = static_cast<std::uint32_t>(text_.sentences.size());
            text_.paragraphs.push_back({index, index});
        }
        Sentence sentence;
        sentence.first_token = first;
        sentence.end_token = end;
        sentence.paragraph = static_cast<std::uint32_t>(text_.paragraphs.size() - 1);
        sentence.subject_line = text_.tokens[first].start < subject_length_;
        for (std::uint32_t token = end; token > first; --token) {
            if (text_.tokens[token - 1].kind != TokenKind::punctuation) {
                break;
            }
            const char16_t mark = layout_.text[text_.tokens[token - 1].start];
            sentence.question = sentence.question || mark == u'?';
            sentence.exclamation = sentence.exclamation || mark == u'!';
        }
        text_.sentences.push_back(sentence);
        ++text_.paragraphs.back().end_sentence;
    }

    const LineLayout& layout_;
    std::vector<std::uint32_t> first_tokens_of_lines_;
    std::size_t subject_length_;
    TokenizedText& text_;
};

} // namespace

void part_sentences(const LineLayout& layout, std::vector<std::uint32_t> first_tokens_of_lines,
                    std::size_t subject_length, TokenizedText& text) {
    SentenceBreaks(layout, std::move(first_tokens_of_lines), subject_length, text).run();
}

} // namespace offhook::text
