// SPDX-License-Identifier: MPL-2.0
#include "letters/quotable_subject.hpp"

#include "base/plain_text.hpp"
#include "mail/base_subject.hpp"
#include "text/folding.hpp"
#include "words/correspondence/subjects.hpp"

#include <unicode/uchar.h>
#include <unicode/utf16.h>

#include <algorithm>

namespace offhook::letters {

namespace {

constexpr std::size_t longest_subject = 80;
// Longer header fields are read no further: what is left of them could not be quoted anyway.
constexpr std::size_t longest_read = 2000;

std::u16string_view without_former_subject(std::u16string_view subject) {
    if (subject.empty() || subject.back() != u')') {
        return subject;
    }
    for (const std::u16string_view word : words::subjects::former) {
        const std::u16string small = std::u16string(u"(").append(word);
        const std::u16string capital = std::u16string(u"(").append(capitalised(word));
        for (const std::u16string& mark : {small + u':', capital + u':', small + u' '}) {
            const std::size_t start = subject.rfind(mark);
            if (start != std::u16string_view::npos && start > 0) {
                return trimmed(subject.substr(0, start));
            }
        }
    }
    return subject;
}

bool is_sentence_mark(char16_t unit) {
    return std::u16string_view(u".,;:!?…").find(unit) != std::u16string_view::npos;
}

/// "When???" becomes "When?": a letter need not shout what a subject does.
std::u16string with_single_marks(std::u16string_view subject) {
    std::u16string result;
    for (const char16_t unit : subject) {
        if (!result.empty() && is_sentence_mark(unit) && is_sentence_mark(result.back())) {
            result.back() = unit == u'.' && result.back() == u'.' ? u'…' : result.back();
            continue;
        }
        result.push_back(unit);
    }
    while (!result.empty() && result.back() != u'?' && (is_sentence_mark(result.back()) || result.back() == u' ')) {
        result.pop_back();
    }
    return result;
}

std::u16string with_inner_quotation_marks(std::u16string subject, Language language) {
    static constexpr std::u16string_view marks = u"\"„“”«»";
    const auto count = std::count_if(subject.begin(), subject.end(),
                                     [](char16_t unit) { return marks.find(unit) != std::u16string_view::npos; });
    const bool pairs = count % 2 == 0;
    bool open = false;
    for (char16_t& unit : subject) {
        if (marks.find(unit) == std::u16string_view::npos) {
            continue;
        }
        if (!pairs) {
            unit = u'″'; // as in 27″ screen
        } else if (language == Language::german) {
            unit = open ? u'‘' : u'‚';
        } else {
            unit = open ? u'’' : u'‘';
        }
        open = !open;
    }
    return subject;
}

bool wrapped_in_quotation_marks(std::u16string_view subject) {
    static constexpr std::u16string_view opening = u"\"„“«»";
    static constexpr std::u16string_view closing = u"\"“”»«";
    return subject.size() > 2 && opening.find(subject.front()) != std::u16string_view::npos &&
           closing.find(subject.back()) != std::u16string_view::npos &&
           subject.substr(1, subject.size() - 2).find_first_of(u"\"„“”«»") == std::u16string_view::npos;
}

bool holds_letter_or_digit(std::u16string_view subject) {
    for (std::size_t index = 0; index < subject.size();) {
        UChar32 character = 0;
        U16_NEXT(subject, index, subject.size(), character);
        if (u_isalnum(character) != 0) {
            return true;
        }
    }
    return false;
}

} // namespace

std::u16string quotable_subject(std::u16string_view subject, Language language,
                                const std::vector<std::u16string>& left_out_with) {
    if (subject.size() > longest_read) {
        return {};
    }
    const std::u16string plain = plain_text(subject);
    std::u16string_view rest = without_former_subject(mail::base_subject(plain));
    if (wrapped_in_quotation_marks(rest)) {
        rest = trimmed(rest.substr(1, rest.size() - 2));
    }
    std::u16string quotable = with_inner_quotation_marks(with_single_marks(rest), language);
    const std::u16string folded = text::fold(quotable);
    const bool left_out = std::any_of(left_out_with.begin(), left_out_with.end(), [&](const std::u16string& part) {
        return folded.find(part) != std::u16string::npos;
    });
    if (left_out || words::is_one_of(folded, words::subjects::placeholders) || !holds_letter_or_digit(quotable) ||
        quotable.find_first_of(u"{}") != std::u16string::npos || character_count(quotable) > longest_subject) {
        return {};
    }
    if (has_right_to_left_letters(quotable)) {
        // First strong isolate … pop directional isolate, lest the sentence around it is set in the wrong order.
        return u'\u2068' + quotable + u'\u2069';
    }
    return quotable;
}

} // namespace offhook::letters
