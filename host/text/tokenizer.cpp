// SPDX-License-Identifier: MPL-2.0
#include "text/tokenizer.hpp"

#include "text/folding.hpp"
#include "text/line_end.hpp"
#include "text/word_breaks.hpp"
#include "words/sentence_ends.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <limits>

namespace offhook::text {

namespace {

// A line that a mail client wrapped is about this long or longer; a shorter one was ended by its writer.
constexpr std::size_t shortest_wrapped_line = 45;

// "31." is an ordinal number, "2026." the end of a sentence.
constexpr std::uint32_t longest_ordinal = 2;

// The letters of Latin-1, a multiplication and a division sign among them.
constexpr char16_t first_latin_letter = 0x00C0;
constexpr char16_t last_latin_letter = 0x00FF;

// Longer words are taken the general way.
constexpr std::size_t longest_plain_form = 64;

// Beyond this many tokens a pair of quotation marks is taken for two stray ones.
constexpr std::size_t longest_quotation = 400;

bool is_blank(char16_t unit) {
    return unit == u' ' || unit == u'\t' || unit == u'\r' || unit == 0x00A0;
}

/// The text with the line breaks that end nothing made spaces, and the offsets at which a new paragraph begins.
struct Layout {
    std::u16string text;
    std::vector<std::uint32_t> paragraph_starts;
};

bool continues_sentence(std::u16string_view line, std::u16string_view next) {
    const std::size_t first = std::min(next.size(), next.find_first_not_of(u" \t\u00A0"));
    if (first == next.size()) {
        return false;
    }
    UChar32 letter = 0;
    std::size_t index = first;
    U16_NEXT(next.data(), index, next.size(), letter);
    if (u_islower(letter) != 0) {
        // "Dear Jane,\nthank you": the greeting is a sentence of its own.
        return line.empty() || line.back() != u',' || line.size() >= shortest_wrapped_line;
    }
    return u_isalnum(letter) != 0 && line.size() >= shortest_wrapped_line;
}

Layout lay_out(std::u16string_view text) {
    Layout layout{std::u16string(text), {0}};
    std::size_t line_start = 0;
    std::size_t line_end = find_line_end(text, 0);
    while (line_end < text.size()) {
        std::u16string_view line = text.substr(line_start, line_end - line_start);
        if (!line.empty() && line.back() == u'\r') {
            line.remove_suffix(1);
        }
        const std::size_t next_end = find_line_end(text, line_end + 1);
        const std::u16string_view next = text.substr(line_end + 1, next_end - line_end - 1);
        if (std::all_of(next.begin(), next.end(), is_blank)) {
            layout.paragraph_starts.push_back(static_cast<std::uint32_t>(line_end + 1));
        } else if (continues_sentence(line, next)) {
            layout.text[line_end] = u' ';
            if (line_end > line_start && text[line_end - 1] == u'\r') {
                layout.text[line_end - 1] = u' ';
            }
        }
        line_start = line_end + 1;
        line_end = next_end;
    }
    return layout;
}

bool ends_clause(char16_t mark) {
    switch (mark) {
    case u',':
    case u';':
    case u':':
    case u'(':
    case u')':
    case u'[':
    case u']':
    case 0x2013:
    case 0x2014:
        return true;
    default:
        return false;
    }
}

bool opens_quotation(char16_t mark) {
    return mark == 0x201E || mark == 0x201C || mark == 0x00AB || mark == 0x00BB || mark == u'"';
}

bool closes_quotation(char16_t mark) {
    return mark == 0x201C || mark == 0x201D || mark == 0x00BB || mark == 0x00AB || mark == u'"';
}

LetterCase letter_case_of(std::u16string_view word) {
    bool first = true;
    bool first_upper = false;
    bool lower = false;
    std::size_t letters = 0;
    for (std::size_t index = 0; index < word.size();) {
        UChar32 code_point = word[index];
        if (code_point < 0x80) {
            ++index;
            if (code_point < u'A' || (code_point > u'Z' && code_point < u'a') || code_point > u'z') {
                continue;
            }
            const bool is_lower = code_point >= u'a';
            lower = lower || is_lower;
            first_upper = first ? !is_lower : first_upper;
        } else {
            U16_NEXT(word.data(), index, word.size(), code_point);
            const bool is_lower = u_islower(code_point) != 0;
            const bool is_upper = u_isupper(code_point) != 0;
            if (!is_lower && !is_upper) {
                continue;
            }
            lower = lower || is_lower;
            first_upper = first ? is_upper : first_upper;
        }
        first = false;
        ++letters;
    }
    if (letters == 0) {
        return LetterCase::none;
    }
    if (!first_upper) {
        return LetterCase::lower;
    }
    return letters > 1 && !lower ? LetterCase::capitals : LetterCase::capitalised;
}

class Tokenizer {
public:
    Tokenizer(std::u16string_view text, std::size_t subject_length)
        : layout_(lay_out(text)), breaks_(layout_.text), subject_length_(subject_length) {
        const std::size_t guess = text.size() / 5 + 8;
        result_.tokens.reserve(guess);
        result_.folded.resize(text.size() + text.size() / 8 + longest_plain_form);
    }

    TokenizedText run() {
        part_words();
        result_.folded.resize(folded_size_);
        part_sentences();
        mark_quotations();
        return std::move(result_);
    }

private:
    void part_words() {
        const auto size = static_cast<std::uint32_t>(layout_.text.size());
        for (std::uint32_t start = 0; start < size;) {
            std::uint32_t end = add_plain_word(start);
            if (end == start) {
                end = breaks_.end_of_segment(start);
                add_segment(start, end);
            }
            start = end;
        }
    }

    /// Adds a word of letters of ASCII and Latin-1 that ends without doubt: most words are such, and for them all is
    /// done in one go. Gives back where what follows begins, `start` if there is no such word.
    std::uint32_t add_plain_word(std::uint32_t start) {
        char16_t* const folded = room_for_folded(longest_plain_form);
        std::uint32_t length = 0;
        std::uint64_t hash = hash_start;
        std::uint32_t capitals = 0;
        std::uint32_t end = start;
        const auto add = [&](char16_t unit) {
            folded[length++] = unit;
            hash = hash_step(hash, unit);
        };
        for (; length + 2 <= longest_plain_form; ++end) {
            const char16_t unit = layout_.text[end];
            const auto lower = static_cast<char16_t>(unit | 0x20U);
            if (lower >= u'a' && lower <= u'z') {
                add(lower);
                capitals += unit < u'a' ? 1 : 0;
                continue;
            }
            if (unit < first_latin_letter || unit > last_latin_letter || unit == 0x00D7 || unit == 0x00F7) {
                break;
            }
            capitals += unit < 0x00DF ? 1 : 0;
            switch (lower) {
            case 0x00E4:
                add(u'a');
                add(u'e');
                break;
            case 0x00F6:
                add(u'o');
                add(u'e');
                break;
            case 0x00FC:
                add(u'u');
                add(u'e');
                break;
            case 0x00FF: // of U+00DF, too
                if (unit == 0x00DF) {
                    add(u's');
                    add(u's');
                } else {
                    add(unit);
                }
                break;
            default:
                add(lower);
            }
        }
        const BreakClass behind = breaks_.class_at(end);
        if (end == start || breaks_.asks_icu(start) || !ends_letters(behind, end)) {
            return start;
        }
        Token& token = result_.tokens.emplace_back();
        token.start = start;
        token.end = end;
        token.folded_start = folded_size_;
        token.folded_length = length;
        token.hash = hash;
        const char16_t first = layout_.text[start];
        const bool first_is_capital = first < 0x80 ? first < u'a' : first < 0x00DF;
        token.letter_case = !first_is_capital                         ? LetterCase::lower
                            : capitals == end - start && capitals > 1 ? LetterCase::capitals
                                                                      : LetterCase::capitalised;
        folded_size_ += length;
        // The single space that nearly always follows is no token.
        return behind == BreakClass::space && ends_behind_space(end) ? end + 1 : end;
    }

    /// Whether a word of letters ends at an offset, before a unit of that class.
    bool ends_letters(BreakClass behind, std::uint32_t offset) const {
        switch (behind) {
        case BreakClass::space:
        case BreakClass::other:
            return true;
        case BreakClass::within_both:
        case BreakClass::within_letters:
        case BreakClass::within_digits: {
            const BreakClass next = breaks_.class_at(offset + 1);
            return next == BreakClass::space || next == BreakClass::other;
        }
        default:
            return false;
        }
    }

    /// Whether the space at an offset is a segment of its own.
    bool ends_behind_space(std::uint32_t offset) const {
        const BreakClass behind = breaks_.class_at(offset + 1);
        return behind != BreakClass::space && behind != BreakClass::icu;
    }

    /// Room for so many more units of folded forms.
    char16_t* room_for_folded(std::size_t length) {
        if (folded_size_ + length > result_.folded.size()) {
            result_.folded.resize((folded_size_ + length) * 2);
        }
        return result_.folded.data() + folded_size_;
    }

    void add_segment(std::uint32_t start, std::uint32_t end) {
        const std::u16string_view text = layout_.text;
        const char16_t unit = text[start];
        if (unit == u' ') {
            return;
        }
        if (text[end - 1] == u'\n') {
            first_tokens_of_lines_.push_back(static_cast<std::uint32_t>(result_.tokens.size()));
        } else if (unit < 0x80 ? ((unit >= u'a' && unit <= u'z') || (unit >= u'A' && unit <= u'Z'))
                               : is_letter(start)) {
            add_words(start, end);
        } else if (unit >= u'0' && unit <= u'9') {
            add_token(start, end, TokenKind::number);
        } else if (unit < 0x80 ? unit > u' ' : unit != 0x00A0 && u_isUWhiteSpace(unit) == 0) {
            add_mark(start, end);
        }
    }

    bool is_letter(std::uint32_t offset) const {
        UChar32 code_point = 0;
        U16_NEXT(layout_.text.data(), offset, layout_.text.size(), code_point);
        return u_isalpha(code_point) != 0;
    }

    // ICU 72 keeps "name@host" and "a.b" together and parts "a:b"; later versions do otherwise. Rules see one way only.
    void add_words(std::uint32_t start, std::uint32_t end) {
        const std::u16string_view text = layout_.text;
        std::uint32_t word_start = start;
        for (std::uint32_t offset = start; offset < end; ++offset) {
            const char16_t unit = text[offset];
            if (unit == u'@' || unit == u':' || unit == u'.') {
                if (offset > word_start) {
                    add_token(word_start, offset, TokenKind::word);
                }
                add_mark(offset, offset + 1);
                word_start = offset + 1;
            }
        }
        if (end > word_start) {
            add_token(word_start, end, TokenKind::word);
        }
    }

    void add_mark(std::uint32_t start, std::uint32_t end) {
        const char16_t unit = layout_.text[start];
        auto& tokens = result_.tokens;
        if (!tokens.empty() && tokens.back().end == start && tokens.back().kind == TokenKind::punctuation &&
            layout_.text[tokens.back().start] == unit && end == start + 1) {
            tokens.back().end = end;
            return;
        }
        add_token(start, end, u_ispunct(unit) != 0 ? TokenKind::punctuation : TokenKind::symbol);
        tokens.back().ends_clause = offhook::text::ends_clause(unit);
        has_quotation_marks_ = has_quotation_marks_ || opens_quotation(unit) || closes_quotation(unit);
    }

    void add_token(std::uint32_t start, std::uint32_t end, TokenKind kind) {
        const std::u16string_view form = std::u16string_view(layout_.text).substr(start, end - start);
        Token& token = result_.tokens.emplace_back();
        token.start = start;
        token.end = end;
        token.kind = kind;
        token.folded_start = folded_size_;
        form_.clear();
        if (kind == TokenKind::word) {
            append_folded(form, form_);
            token.letter_case = letter_case_of(form);
        } else {
            form_ = form.substr(0, kind == TokenKind::punctuation ? 1 : form.size());
        }
        std::copy(form_.begin(), form_.end(), room_for_folded(form_.size()));
        folded_size_ += static_cast<std::uint32_t>(form_.size());
        token.folded_length = static_cast<std::uint32_t>(form_.size());
        token.hash = hash_of(form_);
    }

    // The sentence rules of UAX #29 on the tokens at hand. ICU's own iterator would read the text a second time, for
    // half of what the words cost, and ends a sentence at "Nr. 5" and "14. Mai"; a test holds the two against each
    // other.
    void part_sentences() {
        const auto& tokens = result_.tokens;
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
            bool new_paragraph = result_.paragraphs.empty();
            while (paragraph + 1 < layout_.paragraph_starts.size() &&
                   layout_.paragraph_starts[paragraph + 1] <= tokens[first].start) {
                ++paragraph;
                new_paragraph = true;
            }
            add_sentence(first, end, new_paragraph);
            first = end;
        }
    }

    /// Whether the sentence that begins at `first` ends between a mark and the token `next` behind it.
    bool ends_sentence(std::uint32_t first, std::uint32_t next) const {
        const auto& tokens = result_.tokens;
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
        return result_.tokens[token].kind == TokenKind::punctuation &&
               closing.find(layout_.text[result_.tokens[token].start]) != std::u16string_view::npos;
    }

    bool is_mark_that_continues(std::uint32_t token) const {
        constexpr std::u16string_view continuing = u",;:-\u2013\u2014.!?\u2026";
        return result_.tokens[token].kind == TokenKind::punctuation &&
               continuing.find(layout_.text[result_.tokens[token].start]) != std::u16string_view::npos;
    }

    // "Nr. 5", "z. B. Anna", "Dr. Hill", "14. Mai": the full stop belongs to the word or the ordinal number before it.
    bool abbreviates(std::uint32_t first, std::uint32_t stop) const {
        const auto& tokens = result_.tokens;
        if (stop == first || tokens[stop].end - tokens[stop].start != 1 || tokens[stop - 1].end != tokens[stop].start) {
            return false;
        }
        const Token& before = tokens[stop - 1];
        if (before.kind == TokenKind::number) {
            return before.end - before.start <= longest_ordinal;
        }
        return words::is_one_of(result_.folded_form(before), words::sentence_ends::abbreviations);
    }

    void add_sentence(std::uint32_t first, std::uint32_t end, bool new_paragraph) {
        if (new_paragraph) {
            const auto index = static_cast<std::uint32_t>(result_.sentences.size());
            result_.paragraphs.push_back({index, index});
        }
        Sentence sentence;
        sentence.first_token = first;
        sentence.end_token = end;
        sentence.paragraph = static_cast<std::uint32_t>(result_.paragraphs.size() - 1);
        sentence.subject_line = result_.tokens[first].start < subject_length_;
        for (std::uint32_t token = end; token > first; --token) {
            if (result_.tokens[token - 1].kind != TokenKind::punctuation) {
                break;
            }
            const char16_t mark = layout_.text[result_.tokens[token - 1].start];
            sentence.question = sentence.question || mark == u'?';
            sentence.exclamation = sentence.exclamation || mark == u'!';
        }
        result_.sentences.push_back(sentence);
        ++result_.paragraphs.back().end_sentence;
    }

    // Somebody else's words: what stands between quotation marks that open and close within one paragraph.
    void mark_quotations() {
        if (!has_quotation_marks_) {
            return;
        }
        for (const Paragraph& paragraph : result_.paragraphs) {
            const std::uint32_t first = result_.sentences[paragraph.first_sentence].first_token;
            const std::uint32_t end = result_.sentences[paragraph.end_sentence - 1].end_token;
            std::uint32_t open = end;
            for (std::uint32_t index = first; index < end; ++index) {
                const Token& token = result_.tokens[index];
                if (token.kind != TokenKind::punctuation) {
                    continue;
                }
                const char16_t mark = layout_.text[token.start];
                if (open != end && closes_quotation(mark) && index - open <= longest_quotation) {
                    for (std::uint32_t quoted = open + 1; quoted < index; ++quoted) {
                        result_.tokens[quoted].quoted = true;
                    }
                    open = end;
                } else if (opens_quotation(mark)) {
                    open = index;
                }
            }
        }
    }

    Layout layout_;
    WordBreaks breaks_;
    std::size_t subject_length_;
    TokenizedText result_;
    std::uint32_t folded_size_ = 0; ///< of result_.folded, which is larger while it grows
    std::u16string form_;
    std::vector<std::uint32_t> first_tokens_of_lines_; ///< the token that follows each line end
    bool has_quotation_marks_ = false;
};

} // namespace

TokenizedText tokenize(std::u16string_view text, std::size_t subject_length) {
    constexpr std::size_t longest = static_cast<std::size_t>(std::numeric_limits<int32_t>::max()) - 1;
    return Tokenizer(text.substr(0, longest), subject_length).run();
}

} // namespace offhook::text
