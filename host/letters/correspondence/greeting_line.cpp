// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/greeting_line.hpp"

#include "base/plain_text.hpp"
#include "letters/correspondence/person_name.hpp"
#include "mail/body/body.hpp"
#include "text/folding.hpp"
#include "text/tokenizer.hpp"

#include <algorithm>
#include <array>
#include <iterator>

namespace offhook::letters {

namespace {

constexpr std::size_t longest_line = 100;
constexpr std::size_t most_tokens = 24;

enum Trait : unsigned {
    none = 0,
    respectful = 1,
    casual = 2,
    time_of_day = 4,
    needs_name = 8, ///< no greeting without a name: "Liebe", "Dear"
    needs_mark = 16 ///< also an ordinary word, so that the line must end with a comma or an exclamation mark
};

struct Opening {
    std::u16string_view words; ///< folded, parted by spaces
    std::optional<Language> language;
    unsigned traits = none;
};

constexpr Language german = Language::german;
constexpr Language english = Language::english;

// Where one opening begins with another, the longer one stands first.
constexpr auto openings = std::to_array<Opening>({
    {u"sehr geehrte", german, respectful | needs_name},
    {u"sehr geehrter", german, respectful | needs_name},
    {u"sehr geehrtes", german, respectful | needs_name},
    {u"sehr verehrte", german, respectful | needs_name},
    {u"sehr verehrter", german, respectful | needs_name},
    {u"geehrte", german, respectful | needs_name},
    {u"geehrter", german, respectful | needs_name},
    {u"verehrte", german, respectful | needs_name},
    {u"verehrter", german, respectful | needs_name},
    {u"werte", german, respectful | needs_name},
    {u"werter", german, respectful | needs_name},
    {u"liebe", german, needs_name},
    {u"lieber", german, needs_name},
    {u"liebes", german, needs_name},
    {u"mein lieber", german, needs_name},
    {u"meine liebe", german, needs_name},
    {u"meine lieben", german, none},
    {u"ihr lieben", german, none},
    {u"hallo", german, casual},
    {u"halloechen", german, casual},
    {u"einen schoenen guten tag", german, none},
    {u"schoenen guten tag", german, none},
    {u"guten tag", german, none},
    {u"schoenen guten morgen", german, time_of_day},
    {u"guten morgen", german, time_of_day},
    {u"schoenen guten abend", german, time_of_day},
    {u"guten abend", german, time_of_day},
    {u"tag", german, casual | needs_mark},
    {u"tach", german, casual | needs_mark},
    {u"morgen", german, casual | time_of_day | needs_mark},
    {u"mahlzeit", german, casual | time_of_day | needs_mark},
    {u"moin moin", german, casual},
    {u"moin", german, casual},
    {u"servus", german, casual},
    {u"grueezi", german, none}, // "Grüezi", folded
    {u"gruezi", german, none},
    {u"gruessgott", german, none},
    {u"gruess gott", german, none},
    {u"gruess dich", german, casual},
    {u"gruess euch", german, casual},
    {u"gruess sie", german, none},
    {u"hoi", german, casual},
    {u"salue", german, casual},
    {u"gude", german, casual | needs_mark},
    {u"hi there", english, casual},
    {u"hey there", english, casual},
    {u"hi", std::nullopt, casual},
    {u"hey", std::nullopt, casual},
    {u"hej", std::nullopt, casual},
    {u"hello there", english, casual},
    {u"hello", english, casual},
    {u"hiya", english, casual},
    {u"dear", english, needs_name},
    {u"my dear", english, needs_name},
    {u"good day", english, none},
    {u"good morning", english, time_of_day},
    {u"good afternoon", english, time_of_day},
    {u"good evening", english, time_of_day},
    {u"morning", english, casual | time_of_day | needs_mark},
    {u"afternoon", english, casual | time_of_day | needs_mark},
    {u"greetings", english, needs_mark},
    {u"to whom it may concern", english, respectful},
});

constexpr auto groups = std::to_array<std::u16string_view>(
    {u"zusammen",   u"alle",     u"allerseits", u"allen",    u"miteinander", u"mitenand",    u"leute",      u"beide",
     u"beiden",     u"ihr",      u"euch",       u"team",     u"kollegen",    u"kolleginnen", u"freunde",    u"lieben",
     u"all",        u"everyone", u"everybody",  u"both",     u"folks",       u"guys",        u"colleagues", u"friends",
     u"mitglieder", u"eltern",   u"kunden",     u"nachbarn", u"gaeste",      u"members"});

// Words that name the one who is greeted without a name.
constexpr auto persons_unnamed =
    std::to_array<std::u16string_view>({u"damen", u"herren", u"sir", u"madam", u"sirs", u"kunde", u"kundin",
                                        u"customer", u"kollege", u"kollegin", u"colleague"});

constexpr auto connectives = std::to_array<std::u16string_view>({u"und", u"and", u"u", u"sowie", u"or", u"oder"});

constexpr auto additions =
    std::to_array<std::u16string_view>({u"again", u"nochmal", u"nochmals", u"wieder", u"erneut", u"there", u"du",
                                        u"mein", u"meine", u"my", u"an", u"to", u"sehr"});

// Words that follow an opening in closings and in sentences.
constexpr auto not_greeted = std::to_array<std::u16string_view>(
    {u"gruesse", u"gruss", u"gruessle", u"danke", u"dank", u"thanks", u"thank", u"bitte", u"please", u"vielen",
     u"regards", u"wishes", u"god", u"gott", u"zeit", u"guete", u"nach"});

bool is_one_of(std::u16string_view word, const auto& list) {
    return std::find(std::begin(list), std::end(list), word) != std::end(list);
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
    std::size_t length_of_opening(const Opening& opening, std::size_t position) const {
        std::u16string_view words = opening.words;
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

    const Opening* opening_at(std::size_t position, std::size_t& length) const {
        for (const Opening& opening : openings) {
            length = length_of_opening(opening, position);
            if (length > 0) {
                return &opening;
            }
        }
        return nullptr;
    }

    bool read_start() {
        std::size_t length = 0;
        if (const Opening* opening = opening_at(0, length)) {
            greeting_.language = opening->language;
            greeting_.casual = (opening->traits & casual) != 0;
            greeting_.respectful = (opening->traits & respectful) != 0;
            greeting_.time_of_day = (opening->traits & time_of_day) != 0;
            needs_name_ = (opening->traits & needs_name) != 0;
            needs_mark_ = (opening->traits & needs_mark) != 0;
            greeting_.several = opening->words.ends_with(u"lieben");
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
        if (is_one_of(word, not_greeted)) {
            return false;
        }
        if (const Opening* opening = opening_at(position_, length)) {
            // "Liebe Frau Berg, lieber Herr Hügel", "Guten Tag, liebe Anna"
            greeting_.respectful = greeting_.respectful || (opening->traits & respectful) != 0;
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
        } else if (is_one_of(word, groups)) {
            greeting_.several = true;
            someone_ = true;
        } else if (is_one_of(word, persons_unnamed)) {
            someone_ = true;
        } else if (is_one_of(word, connectives)) {
            connected_ = connected_ || !greeting_.names.empty();
        } else if (!is_one_of(word, additions) && !is_name_particle(written(position_))) {
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
            const std::u16string folded = text::fold(line_);
            const bool herr_or_frau =
                folded.find(u"herr") != std::u16string::npos || folded.find(u"frau") != std::u16string::npos;
            greeting_.language = herr_or_frau ? german : english;
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

std::optional<Greeting> find_greeting(std::u16string_view body) {
    for (const Span& own : mail::own_spans(body)) {
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

} // namespace offhook::letters
