// SPDX-License-Identifier: MPL-2.0
#include "mail/body/contact_line.hpp"

#include "mail/body/body_reader.hpp"
#include "mail/body/phrase_index.hpp"
#include "words/body/closings.hpp"
#include "words/body/contact_lines.hpp"

#include <algorithm>

namespace offhook::mail {

namespace {

constexpr std::size_t longest_contact_line = 90;
constexpr std::size_t longest_closing = 60;
constexpr std::ptrdiff_t least_words_of_sentence = 6;

std::size_t digits_in(std::u16string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
}

/// "+49 30 1234567", "Tel.: 030/123456", "T 0123 456"
bool holds_phone_number(std::u16string_view text) {
    const auto digits = digits_in(text);
    if (digits < 5 || digits > 40) {
        return false;
    }
    const auto letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_letter));
    if (digits >= 7 && letters == 0) {
        return true;
    }
    std::size_t length = 0;
    while (length < text.size() && is_letter(text[length])) {
        ++length;
    }
    return words::is_one_of(text.substr(0, length), words::contact_lines::phone_labels);
}

/// "Beispielweg 12", "12 Sample Street", "D-12345 Musterstadt"
bool holds_postal_address(std::u16string_view text) {
    bool street = false;
    bool number = false;
    bool code = false;
    std::size_t count = 0;
    each_word(text, [&](std::u16string_view word) {
        ++count;
        if (is_digit(word.front())) {
            number = true;
            code = code || (count <= 2 && digits_in(word) == 5 && word.size() == 5);
            return;
        }
        for (const auto& ending : words::contact_lines::streets) {
            street = street || word == ending ||
                     (ending.size() > 2 && word.size() > ending.size() + 2 && word.ends_with(ending));
        }
    });
    return count <= 12 && ((street && number) || (code && count >= 2 && count <= 5));
}

} // namespace

bool holds_web_address(std::u16string_view text) {
    // The address stands alone or behind a label, so there are few spaces.
    if (std::count(text.begin(), text.end(), u' ') > 3) {
        return false;
    }
    return text.find(u"www.") != std::u16string_view::npos || text.find(u"http://") != std::u16string_view::npos ||
           text.find(u"https://") != std::u16string_view::npos ||
           (text.find(u'@') != std::u16string_view::npos && text.find(u'.') != std::u16string_view::npos);
}

bool holds_company_word(std::u16string_view text) {
    bool found = false;
    each_word(text, [&](std::u16string_view word) {
        found = found || words::is_one_of(word, words::contact_lines::company);
    });
    return found;
}

namespace {

bool is_contact(std::u16string_view text) {
    return holds_phone_number(text) || holds_web_address(text) || holds_company_word(text) ||
           holds_postal_address(text);
}

} // namespace

bool is_sentence(std::u16string_view words) {
    if (words.empty() || (words.back() != u'.' && words.back() != u'!' && words.back() != u'?')) {
        return false;
    }
    return std::count(words.begin(), words.end(), u' ') + 1 >= least_words_of_sentence;
}

bool is_contact_line(std::u16string_view words) {
    if (words.size() > longest_contact_line || is_sentence(words)) {
        return false;
    }
    const auto text = folded(words);
    std::u16string_view rest = text;
    while (!rest.empty()) {
        const auto bar = std::min(rest.find_first_of(u"|·•"), rest.size());
        auto piece = rest.substr(0, bar);
        rest.remove_prefix(std::min(bar + 1, rest.size()));
        while (!piece.empty() && piece.front() == u' ') {
            piece.remove_prefix(1);
        }
        if (is_contact(piece)) {
            return true;
        }
    }
    return false;
}

bool is_postscript(std::u16string_view words) {
    const auto text = folded(words.substr(0, 5));
    return words::begins_with_one_of(text, words::contact_lines::postscripts);
}

bool may_stand_above_contact(std::u16string_view words) {
    if (words.size() > longest_closing || words.empty() || is_postscript(words)) {
        return false;
    }
    const auto last = words.back();
    return last != u'.' && last != u'!' && last != u'?' && last != u':' && last != u',';
}

bool is_closing(std::u16string_view words) {
    if (words.size() > longest_closing) {
        return false;
    }
    static constexpr PhraseIndex closings(std::to_array(words::closings::phrases));
    for (const auto& closing : closings.candidates(words)) {
        if (!begins_folded_with(words, closing)) {
            continue;
        }
        const auto rest = words.substr(closing.size());
        if (rest.empty() ||
            (!is_letter(rest.front()) && !is_digit(rest.front()) && rest.front() != u'.' && rest.front() != u'?')) {
            return true;
        }
    }
    return false;
}

} // namespace offhook::mail
