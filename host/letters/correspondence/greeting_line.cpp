// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/greeting_line.hpp"

#include "base/plain_text.hpp"
#include "letters/correspondence/person_name.hpp"
#include "mail/body/body.hpp"
#include "text/folding.hpp"
#include "text/tokenizer.hpp"
#include "words/correspondence/greetings.hpp"
#include "words/correspondence/person_names.hpp"

#include <algorithm>

namespace offhook::letters {

namespace {

namespace greetings = words::greetings;

constexpr std::size_t longest_line = 100;
constexpr std::size_t most_tokens = 24;

bool has(const words::DescribedWord& opening, greetings::Trait trait) {
    return (opening.traits & trait) != 0;
}

class Reader {
public:
    explicit Reader(std::u16string_view line) : line_(line), tokenized_(text::tokenize(line)) {}

    std::optional<Greeting> read() {
        if (tokenized_.tokens.empty() || tokenized_.tokens.size() > most_tokens || !read_start()) {
            return std::nullopt;
        }
        while (position_ < tokenized_.tokens.size()) {
            if (!read_next()) {
                return std::nullopt;
            }
        }
        return finish();
    }

private:
    std::u16string_view form(std::size_t index) const { return tokenized_.folded_form(tokenized_.tokens[index]); }

    std::u16string_view written(std::size_t index) const {
        const text::Token& token = tokenized_.tokens[index];
        return line_.substr(token.start, token.end - token.start);
    }

    /// How many tokens the opening takes at a position; 0 where it doesn't stand there.
    std::size_t length_of_opening(std::u16string_view words, std::size_t position) const {
        std::size_t length = 0;
        while (!words.empty()) {
            const std::size_t end = std::min(words.size(), words.find(u' '));
            if (position + length >= tokenized_.tokens.size() || form(position + length) != words.substr(0, end)) {
                return 0;
            }
            ++length;
            words.remove_prefix(std::min(words.size(), end + 1));
        }
        return length;
    }

    /// The longest opening at a position, or null.
    const words::DescribedWord* opening_at(std::size_t position, std::size_t& length) const {
        const words::DescribedWord* longest = nullptr;
        length = 0;
        for (const words::DescribedWord& opening : greetings::openings) {
            if (const std::size_t tokens = length_of_opening(opening.word, position); tokens > length) {
                longest = &opening;
                length = tokens;
            }
        }
        return longest;
    }

    bool read_start() {
        std::size_t length = 0;
        if (const words::DescribedWord* const opening = opening_at(0, length)) {
            greeting_.language = opening->language;
            greeting_.casual = has(*opening, greetings::casual);
            greeting_.respectful = has(*opening, greetings::respectful);
            greeting_.time_of_day = has(*opening, greetings::time_of_day);
            greeting_.several = has(*opening, greetings::several);
            needs_name_ = has(*opening, greetings::needs_name);
            needs_mark_ = has(*opening, greetings::needs_mark);
            position_ = length;
            return true;
        }
        // "Frau Berg," alone
        needs_name_ = true;
        needs_mark_ = true;
        return tokenized_.tokens.front().kind == text::TokenKind::word && read_courtesy(form(0)).has_value();
    }

    bool read_next() {
        const text::Token& token = tokenized_.tokens[position_];
        switch (token.kind) {
        case text::TokenKind::number:
            return false;
        case text::TokenKind::symbol:
            ++position_;
            return true;
        case text::TokenKind::punctuation:
            return read_mark();
        case text::TokenKind::word:
            return !ended_ && read_word();
        }
        return false;
    }

    bool read_mark() {
        const char16_t mark = line_[tokenized_.tokens[position_].start];
        const bool last = position_ + 1 == tokenized_.tokens.size();
        ++position_;
        switch (mark) {
        case u',':
            after_comma_ = true;
            return true;
        case u'!':
        case u';':
            ended_ = true;
            return true; // ";-)" may follow, a word may not
        case u'.':
            return after_abbreviation_ || last;
        case u'-':
        case u'–':
        case u'—':
        case u'&':
        case u'/':
        case u'+':
        case u':':
        case u')':
        case u'(':
        case u'\'':
        case u'’':
        case u'*':
            connected_ = connected_ || mark == u'&' || mark == u'/' || mark == u'+';
            return true;
        default:
            return false;
        }
    }

    bool read_word() {
        const std::u16string_view word = form(position_);
        after_abbreviation_ = false;
        std::size_t length = 0;
        if (words::is_one_of(word, greetings::no_greeting)) {
            return false;
        }
        if (const words::DescribedWord* const opening = opening_at(position_, length)) {
            // "Liebe Frau Berg, lieber Herr Hügel", "Guten Tag, liebe Anna"
            greeting_.respectful = greeting_.respectful || has(*opening, greetings::respectful);
            position_ += length;
            after_comma_ = false;
            return true;
        }
        if (const std::optional<Courtesy> courtesy = read_courtesy(word)) {
            greeting_.respectful = true;
            ++courtesies_;
            after_comma_ = false;
        } else if (is_academic_title(word) || (word != u"c" && is_part_of_title(word))) {
            titled_ = true;
            after_comma_ = false;
        } else if (words::is_one_of(word, greetings::groups)) {
            greeting_.several = true;
            someone_ = true;
        } else if (words::is_one_of(word, greetings::persons)) {
            someone_ = true;
        } else if (words::is_one_of(word, greetings::connectives)) {
            connected_ = connected_ || !greeting_.names.empty();
        } else if (!words::is_one_of(word, greetings::additions) && !is_name_particle(written(position_))) {
            return read_name(word);
        }
        after_abbreviation_ = is_academic_title(word) || is_part_of_title(word) || read_courtesy(word).has_value();
        ++position_;
        return true;
    }

    bool read_name(std::u16string_view word) {
        const text::LetterCase letter_case = tokenized_.tokens[position_].letter_case;
        if (letter_case == text::LetterCase::lower) {
            ++small_names_;
        }
        names_after_comma_ = names_after_comma_ || (after_comma_ && !greeting_.names.empty());
        after_comma_ = false;
        after_abbreviation_ = written(position_).size() == 1;
        greeting_.names.emplace_back(word);
        ++position_;
        return true;
    }

    std::optional<Greeting> finish() {
        const char16_t last = line_[tokenized_.tokens.back().start];
        const bool comma = last == u',';
        if (needs_name_ && greeting_.names.empty() && !someone_) {
            return std::nullopt;
        }
        if (needs_mark_ && !comma && last != u'!') {
            return std::nullopt;
        }
        // "hallo max," is a greeting, "hallo geht's noch!" is none; nor is "Hi Max, Thanks".
        if (small_names_ > 0 && (small_names_ > 1 || greeting_.names.size() > 1 || !comma)) {
            return std::nullopt;
        }
        if (names_after_comma_ && !comma && !connected_) {
            return std::nullopt;
        }
        greeting_.several =
            greeting_.several || courtesies_ > 1 || names_after_comma_ || (connected_ && greeting_.names.size() > 1);
        greeting_.by_given_name =
            greeting_.names.size() == 1 && courtesies_ == 0 && !titled_ && !greeting_.several && !greeting_.respectful;
        if (!greeting_.language && courtesies_ > 0) {
            const bool herr_or_frau = words::holds_one_of(text::fold(line_), words::person_names::german_courtesies);
            greeting_.language = herr_or_frau ? Language::german : Language::english;
        }
        return greeting_;
    }

    std::u16string_view line_;
    text::TokenizedText tokenized_;
    std::size_t position_ = 0;
    Greeting greeting_;
    bool needs_name_ = false;
    bool needs_mark_ = false;
    bool someone_ = false;
    bool connected_ = false;
    bool titled_ = false;
    bool after_comma_ = false;
    bool names_after_comma_ = false;
    bool after_abbreviation_ = false;
    bool ended_ = false;
    int courtesies_ = 0;
    int small_names_ = 0;
};

} // namespace

std::optional<Greeting> read_greeting(std::u16string_view line) {
    const std::u16string_view content = trimmed(line);
    if (content.empty() || content.size() > longest_line) {
        return std::nullopt;
    }
    std::optional<Greeting> greeting = Reader(content).read();
    if (greeting) {
        greeting->line = {0, line.size()};
    }
    return greeting;
}

namespace {

std::optional<Greeting> greeting_in(std::u16string_view body, const std::vector<Span>& own_spans) {
    for (const Span& own : own_spans) {
        for (std::size_t start = own.start; start < own.end;) {
            const std::size_t line_break = std::min(own.end, body.find(u'\n', start));
            std::size_t end = line_break;
            if (end > start && body[end - 1] == u'\r') {
                --end;
            }
            const std::u16string_view line = body.substr(start, end - start);
            if (!trimmed(line).empty()) {
                std::optional<Greeting> greeting = read_greeting(line);
                if (greeting) {
                    greeting->line = {start, end};
                }
                return greeting;
            }
            start = line_break + 1;
        }
    }
    return std::nullopt;
}

} // namespace

std::optional<Greeting> find_greeting(const draft::MailBody& body) {
    return greeting_in(body.text(), body.own_spans());
}

std::optional<Greeting> find_greeting(std::u16string_view body) {
    return greeting_in(body, mail::own_spans(body));
}

} // namespace offhook::letters
