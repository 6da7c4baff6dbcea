// SPDX-License-Identifier: MPL-2.0
#include "signature.hpp"

#include "first_letters.hpp"
#include "introduction.hpp"

#include <algorithm>
#include <bitset>
#include <limits>
#include <string>
#include <unordered_set>
#include <vector>

namespace offhook::mail {

namespace {

constexpr std::size_t no_closing = std::numeric_limits<std::size_t>::max() / 2;
constexpr std::size_t longest_contact_line = 90;
constexpr std::size_t longest_device_line = 120;
constexpr std::size_t longest_link = 300;
constexpr std::size_t longest_closing = 60;
constexpr std::size_t most_bare_delimiter_lines = 20;
constexpr std::size_t most_ruled_lines = 12;
constexpr std::size_t most_lines_below_dash = 4;
constexpr std::size_t most_lines_to_evidence = 5;
constexpr std::size_t most_name_lines = 4;
constexpr std::size_t most_notice_lines = 8;
constexpr std::ptrdiff_t least_words_of_sentence = 6;
constexpr std::size_t longest_address_line = 60;
constexpr std::size_t most_looks = 1000; // at possible footers and notices of a body

bool is_delimiter(std::u16string_view line) {
    return line == u"--" || line == u"-- " || line == u"--\u00A0";
}

/// A part of a line: runs of letters, digits and what stands within names ("e.v", "b.v", "ust-idnr", "web.de").
template <typename Visit>
void each_word(std::u16string_view text, Visit visit) {
    std::size_t at = 0;
    while (at < text.size()) {
        if (!is_letter(text[at]) && !is_digit(text[at])) {
            ++at;
            continue;
        }
        const auto start = at;
        while (at < text.size() &&
               (is_letter(text[at]) || is_digit(text[at]) ||
                ((text[at] == u'.' || text[at] == u'-') && at + 1 < text.size() && is_letter(text[at + 1]))))
            ++at;
        visit(text.substr(start, at - start));
    }
}

bool names_device(std::u16string_view name) {
    // "my desk, which is easier than a phone": a device is named at once.
    name = name.substr(0, std::min(name.find(u", "), name.size()));
    bool found = false;
    each_word(name, [&](std::u16string_view word) { found = found || begins_with_one_of(word, words::devices); });
    return found;
}

std::vector<words::Word> beginnings_of_device_lines() {
    std::vector<words::Word> beginnings;
    for (const auto& entry : words::device_lines)
        if (entry.before.size() > 1)
            beginnings.push_back(entry.before);
    return beginnings;
}

/// Whether a line that is not folded begins as one that a phone puts below a mail or, where the beginning tells little,
/// ends as one.
bool may_be_device_line(std::u16string_view words) {
    static const PhrasesByFirstLetters beginnings(beginnings_of_device_lines());
    static const auto slot_of_end = [](std::u16string_view text) {
        return (folded(text[text.size() - 2]) % 32U) * 32U + folded(text.back()) % 32U;
    };
    static const auto ends = [] {
        std::bitset<1024> slots;
        for (const auto& entry : words::device_lines)
            if (entry.before.size() < 2)
                slots.set(slot_of_end(entry.after));
        return slots;
    }();
    return words.size() > 1 && (ends[slot_of_end(words)] || beginnings.begin(words));
}

std::u16string_view without_end_marks(std::u16string_view words) {
    while (!words.empty() && (is_space(words.back()) || words.back() == u'.' || words.back() == u'!'))
        words.remove_suffix(1);
    return words;
}

/// "Sent from my iPhone", "Von meinem iPad gesendet", "Get Outlook for Android<https://…>"
bool is_device_line(std::u16string_view words) {
    if (words.size() > longest_device_line + longest_link)
        return false;
    // The address of the app behind its name.
    if (const auto link = words.find(u'<'); link != std::u16string_view::npos && link > 0)
        words = words.substr(0, link);
    words = without_end_marks(words);
    if (words.empty() || words.size() > longest_device_line)
        return false;
    if (!may_be_device_line(words))
        return false;
    // "… gesendet - bitte Tippfehler zu entschuldigen", "… gesendet. Bitte verzeihen Sie meine kurze Fassung."
    for (const std::u16string_view end : {u" - ", u"gesendet. "})
        if (const auto found = words.find(end); found != std::u16string_view::npos)
            words = without_end_marks(words.substr(0, found + end.size() - 2));
    const auto text = folded(words);
    const std::u16string_view view = text;
    for (const auto& entry : words::device_lines) {
        if (!view.starts_with(entry.before) || !view.ends_with(entry.after) ||
            view.size() < entry.before.size() + entry.after.size())
            continue;
        const auto name = view.substr(entry.before.size(), view.size() - entry.before.size() - entry.after.size());
        if (!entry.names_device || names_device(name))
            return true;
    }
    return false;
}

std::size_t digits_in(std::u16string_view text) {
    return static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_digit));
}

/// "+49 30 1234567", "Tel.: 030/123456", "T 0123 456"
bool holds_phone_number(std::u16string_view text) {
    const auto digits = digits_in(text);
    if (digits < 5 || digits > 40)
        return false;
    const auto letters = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), is_letter));
    if (digits >= 7 && letters == 0)
        return true;
    std::size_t length = 0;
    while (length < text.size() && is_letter(text[length]))
        ++length;
    return is_one_of(text.substr(0, length), words::phone_labels);
}

bool holds_web_address(std::u16string_view text) {
    // The address stands alone or behind a label, so there are few spaces.
    if (std::count(text.begin(), text.end(), u' ') > 3)
        return false;
    return text.find(u"www.") != std::u16string_view::npos || text.find(u"http://") != std::u16string_view::npos ||
           text.find(u"https://") != std::u16string_view::npos ||
           (text.find(u'@') != std::u16string_view::npos && text.find(u'.') != std::u16string_view::npos);
}

bool holds_company_word(std::u16string_view text) {
    static const std::unordered_set<std::u16string_view> known(std::begin(words::company_words),
                                                               std::end(words::company_words));
    bool found = false;
    each_word(text, [&](std::u16string_view word) { found = found || known.contains(word); });
    return found;
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
        for (const auto& ending : words::street_endings)
            street = street || word == ending ||
                     (ending.size() > 2 && word.size() > ending.size() + 2 && word.ends_with(ending));
    });
    return count <= 12 && ((street && number) || (code && count >= 2 && count <= 5));
}

/// "I live in Sample Street 12 now."
bool is_sentence(std::u16string_view words) {
    if (words.empty() || (words.back() != u'.' && words.back() != u'!' && words.back() != u'?'))
        return false;
    return std::count(words.begin(), words.end(), u' ') + 1 >= least_words_of_sentence;
}

bool is_contact(std::u16string_view text) {
    return holds_phone_number(text) || holds_web_address(text) || holds_company_word(text) ||
           holds_postal_address(text);
}

/// A phone number, a web or postal address or a company, alone or between bars: "Ann Example | 030 1234567".
bool is_contact_line(std::u16string_view words) {
    if (words.size() > longest_contact_line || is_sentence(words))
        return false;
    const auto text = folded(words);
    std::u16string_view rest = text;
    while (!rest.empty()) {
        const auto bar = std::min(rest.find_first_of(u"|·•"), rest.size());
        auto piece = rest.substr(0, bar);
        rest.remove_prefix(std::min(bar + 1, rest.size()));
        while (!piece.empty() && piece.front() == u' ')
            piece.remove_prefix(1);
        if (is_contact(piece))
            return true;
    }
    return false;
}

bool is_postscript(std::u16string_view words) {
    const auto text = folded(words.substr(0, 5));
    return text.starts_with(u"ps:") || text.starts_with(u"ps ") || text.starts_with(u"p.s.") ||
           text.starts_with(u"p. s.") || text.starts_with(u"pps:") || text.starts_with(u"p.p.s");
}

/// A line that may stand in an address block before its first clear sign: a name, a post, a department.
bool may_stand_above_contact(std::u16string_view words) {
    if (words.size() > longest_closing || words.empty() || is_postscript(words))
        return false;
    const auto last = words.back();
    return last != u'.' && last != u'!' && last != u'?' && last != u':' && last != u',';
}

/// Whether one of the phrases that a notice needs begins in a line that is not folded; it may end in the next.
bool may_hold_notice_subject(std::u16string_view words) {
    static const PhrasesByFirstLetters subjects(words::notice_subjects);
    bool word_begins = true;
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        if (word_begins) {
            const auto rest = words.substr(at);
            for (const auto& subject : subjects.candidates(rest))
                if (begins_folded_with(rest, subject.substr(0, rest.size())))
                    return true;
        }
        word_begins = is_space(words[at]);
    }
    return false;
}

} // namespace

bool is_closing(std::u16string_view words) {
    if (words.size() > longest_closing)
        return false;
    static const PhrasesByFirstLetters closings(words::closings);
    for (const auto& closing : closings.candidates(words)) {
        if (!begins_folded_with(words, closing))
            continue;
        const auto rest = words.substr(closing.size());
        if (rest.empty() ||
            (!is_letter(rest.front()) && !is_digit(rest.front()) && rest.front() != u'.' && rest.front() != u'?'))
            return true;
    }
    return false;
}

SignatureFinder::SignatureFinder(std::u16string_view body, const std::vector<Line>& lines)
    : body_(body), lines_(lines), since_closing_(no_closing) {}

void SignatureFinder::interrupt() {
    since_closing_ = no_closing;
}

bool SignatureFinder::own_line(std::size_t at) const {
    return at < lines_.size() && lines_[at].depth == 0;
}

std::size_t SignatureFinder::lines_to_end(std::size_t at, std::size_t limit) const {
    std::size_t count = 0;
    for (; own_line(at) && count < limit; ++at)
        if (!lines_[at].empty)
            ++count;
    return count;
}

bool SignatureFinder::delimits(std::size_t at) const {
    const auto start = lines_[at].start;
    const auto next = at + 1 < lines_.size() ? lines_[at + 1].start : body_.size();
    auto line = body_.substr(start, std::min<std::size_t>(next - start, 8));
    while (!line.empty() && (line.back() == u'\n' || line.back() == u'\r'))
        line.remove_suffix(1);
    if (line == u"-- ")
        return true;
    const auto words = words_of(body_, lines_[at]);
    // A mark that a tracking service for mails leaves.
    if (words == u"ᐧ")
        return true;
    // The space is often lost on the way; a long text below is then no signature. Other dashes need few short lines.
    if (at > 0 && (words == u"--" || is_delimiter(line)))
        return lines_to_end(at + 1, most_bare_delimiter_lines + 1) <= most_bare_delimiter_lines;
    if (at == 0 || at + 1 >= lines_.size())
        return false;
    if (words == u"—" || words == u"–")
        return names_alone_follow(at + 1) || begins_as_footer(at + 1);
    return words == u"---" && (address_block_begins(at + 1) || device_line_follows(at + 1));
}

bool SignatureFinder::names_alone_follow(std::size_t at) const {
    const auto count = lines_to_end(at, most_lines_below_dash + 1);
    if (count == 0 || count > most_lines_below_dash)
        return false;
    for (; own_line(at); ++at)
        if (const auto words = words_of(body_, lines_[at]);
            !lines_[at].empty && !may_stand_above_contact(words) && !is_contact_line(words))
            return false;
    return true;
}

bool SignatureFinder::device_line_follows(std::size_t at) const {
    for (auto last = at + most_lines_below_dash; own_line(at) && at < last; ++at)
        if (!lines_[at].empty && is_device_line(words_of(body_, lines_[at])))
            return true;
    return false;
}

bool SignatureFinder::begins_as_footer(std::size_t at) const {
    static const PhrasesByFirstLetters footers(words::footers);
    return own_line(at) && !lines_[at].empty && footers.begin(words_of(body_, lines_[at]));
}

bool SignatureFinder::footer_begins(std::size_t at) const {
    const auto words = words_of(body_, lines_[at]);
    if (is_rule(words, 10)) {
        if (++looks_ > most_looks)
            return false;
        for (auto here = at + 1; here < lines_.size() && here <= at + 4 && own_line(here); ++here) {
            const auto text = folded(words_of(body_, lines_[here]));
            if (holds_one_of(text, words::list_words) || begins_with_one_of(text, words::footers))
                return true;
        }
        if (at > 0 && lines_to_end(at + 1, most_ruled_lines + 1) <= most_ruled_lines && address_block_begins(at + 1))
            return true;
        return at + 1 < lines_.size() && notice_begins(lines_[at + 1].empty ? at + 2 : at + 1);
    }
    const bool paragraph = at == 0 || lines_[at - 1].empty || is_rule(words_of(body_, lines_[at - 1]), 3);
    return paragraph && begins_as_footer(at);
}

bool SignatureFinder::notice_begins(std::size_t at) const {
    if (!own_line(at) || lines_[at].empty ||
        (at > 0 && !lines_[at - 1].empty && !is_rule(words_of(body_, lines_[at - 1]), 3)))
        return false;
    bool may_hold = false;
    for (auto here = at; own_line(here) && !lines_[here].empty && here < at + most_notice_lines; ++here)
        may_hold = may_hold || may_hold_notice_subject(words_of(body_, lines_[here]));
    if (!may_hold || ++looks_ > most_looks)
        return false;
    std::u16string text;
    for (auto here = at; own_line(here) && !lines_[here].empty && here < at + most_notice_lines; ++here)
        text += folded(words_of(body_, lines_[here])) + u' ';
    if (!holds_phrase(text, words::notice_subjects))
        return false;
    std::size_t signs = 0;
    for (const auto& sign : words::notice_words)
        signs += text.find(sign) != std::u16string::npos;
    return signs >= 2;
}

bool SignatureFinder::address_block_begins(std::size_t at) const {
    std::size_t seen = 0;
    for (auto here = at; own_line(here) && seen < most_lines_to_evidence; ++here) {
        if (lines_[here].empty)
            continue;
        const auto words = words_of(body_, lines_[here]);
        if (is_contact_line(words))
            return true;
        if (!may_stand_above_contact(words))
            return false;
        ++seen;
    }
    return false;
}

Signature SignatureFinder::begins_at(std::size_t at) {
    const auto words = words_of(body_, lines_[at]);
    if (delimits(at))
        return Signature::delimiter;
    if (is_device_line(words))
        return Signature::device;
    if (footer_begins(at) || notice_begins(at))
        return Signature::footer;
    return address_begins_here(at) ? Signature::address : Signature::none;
}

bool SignatureFinder::address_begins_here(std::size_t at) {
    const auto words = words_of(body_, lines_[at]);
    if (is_closing(words)) {
        since_closing_ = 0;
        return false;
    }
    if (since_closing_ >= most_name_lines)
        return false;
    ++since_closing_;
    // "Thanks," / "Please call:" / "030 1234567" is no signature: something else was said.
    if (!may_stand_above_contact(words) && !is_contact_line(words)) {
        since_closing_ = no_closing;
        return false;
    }
    // The first line is the name, unless it can't be one.
    if (since_closing_ == 1)
        return is_contact_line(words) && !holds_company_word(folded(words)) && address_block_begins(at);
    return !is_postscript(words) && address_block_begins(at);
}

bool SignatureFinder::own_words_resume_at(std::size_t at, Signature signature) const {
    const auto words = words_of(body_, lines_[at]);
    if (is_postscript(words))
        return true;
    if (signature != Signature::address || at == 0 || !lines_[at - 1].empty)
        return false;
    const bool prose = is_sentence(words) || words.size() > longest_address_line;
    return prose && !is_contact_line(words) && !is_device_line(words) && !footer_begins(at) && !notice_begins(at) &&
           !holds_company_word(folded(words)) && !holds_web_address(folded(words));
}

} // namespace offhook::mail
