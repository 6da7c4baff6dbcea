// SPDX-License-Identifier: MPL-2.0
#include "text/tokenizer.hpp"

#include "text/folding.hpp"
#include "text/letter_case.hpp"
#include "text/line_layout.hpp"
#include "text/quotations.hpp"
#include "text/sentence_breaks.hpp"
#include "text/word_breaks.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>
#include <limits>
#include <utility>

namespace offhook::text {

namespace {

// The letters of Latin-1, a multiplication and a division sign among them.
constexpr char16_t first_latin_letter = 0x00C0;
constexpr char16_t last_latin_letter = 0x00FF;

// Longer words are taken the general way.
constexpr std::size_t longest_plain_form = 64;

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

class Tokenizer {
public:
    Tokenizer(std::u16string_view text, std::size_t subject_length)
        : layout_(lay_out_lines(text)), breaks_(layout_.text), subject_length_(subject_length) {
        const std::size_t guess = text.size() / 5 + 8;
        result_.tokens.reserve(guess);
        result_.folded.resize(text.size() + text.size() / 8 + longest_plain_form);
    }

    TokenizedText run() {
        part_words();
        result_.folded.resize(folded_size_);
        part_sentences(layout_, std::move(first_tokens_of_lines_), subject_length_, result_);
        if (has_quotation_marks_) {
            mark_quotations(layout_.text, result_);
        }
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
        has_quotation_marks_ = has_quotation_marks_ || is_quotation_mark(unit);
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

    LineLayout layout_;
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
