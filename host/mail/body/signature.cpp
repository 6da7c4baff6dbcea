// SPDX-License-Identifier: MPL-2.0
#include "mail/body/signature.hpp"

#include "mail/body/body_reader.hpp"
#include "mail/body/contact_line.hpp"
#include "mail/body/device_line.hpp"
#include "mail/body/phrase_index.hpp"
#include "words/body/footers.hpp"
#include "words/body/notices.hpp"

#include <algorithm>
#include <limits>
#include <string>

namespace offhook::mail {

namespace {

constexpr std::size_t no_closing = std::numeric_limits<std::size_t>::max() / 2;
constexpr std::size_t most_bare_delimiter_lines = 20;
constexpr std::size_t most_ruled_lines = 12;
constexpr std::size_t most_lines_below_dash = 4;
constexpr std::size_t most_lines_to_evidence = 5;
constexpr std::size_t most_name_lines = 4;
constexpr std::size_t most_notice_lines = 8;
constexpr std::size_t longest_address_line = 60;
constexpr std::size_t most_units_to_subject = 120; // of a line; a notice says early what it is about
constexpr std::size_t most_looks = 1000;           // at possible footers and notices of a body

bool is_delimiter(std::u16string_view line) {
    return line == u"--" || line == u"-- " || line == u"--\u00A0";
}

/// Whether one of the phrases that a notice needs begins in a line that is not folded; it may end in the next.
bool may_hold_notice_subject(std::u16string_view words) {
    static constexpr PhraseIndex subjects(std::to_array(words::notices::subjects));
    for (std::size_t at = 0; at + 1 < words.size(); ++at) {
        const auto rest = words.substr(at);
        for (const auto& subject : subjects.candidates(rest)) {
            if (begins_folded_with(rest, subject.substr(0, rest.size()))) {
                return true;
            }
        }
        while (at < words.size() && !is_space(words[at])) {
            ++at;
        }
    }
    return false;
}

} // namespace

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
    for (; own_line(at) && count < limit; ++at) {
        if (!lines_[at].empty) {
            ++count;
        }
    }
    return count;
}

bool SignatureFinder::delimits(std::size_t at) const {
    const auto start = lines_[at].start;
    const auto next = at + 1 < lines_.size() ? lines_[at + 1].start : body_.size();
    auto line = body_.substr(start, std::min<std::size_t>(next - start, 8));
    while (!line.empty() && (line.back() == u'\n' || line.back() == u'\r')) {
        line.remove_suffix(1);
    }
    if (line == u"-- ") {
        return true;
    }
    const auto words = words_of(body_, lines_[at]);
    // A mark that a tracking service for mails leaves.
    if (words == u"ᐧ") {
        return true;
    }
    // The space is often lost on the way; a long text below is then no signature. Other dashes need few short lines.
    if (at > 0 && (words == u"--" || is_delimiter(line))) {
        return lines_to_end(at + 1, most_bare_delimiter_lines + 1) <= most_bare_delimiter_lines;
    }
    if (at == 0 || at + 1 >= lines_.size()) {
        return false;
    }
    if (words == u"—" || words == u"–") {
        return names_alone_follow(at + 1) || begins_as_footer(at + 1);
    }
    return words == u"---" && (address_block_begins(at + 1) || device_line_follows(at + 1));
}

bool SignatureFinder::names_alone_follow(std::size_t at) const {
    const auto count = lines_to_end(at, most_lines_below_dash + 1);
    if (count == 0 || count > most_lines_below_dash) {
        return false;
    }
    for (; own_line(at); ++at) {
        if (const auto words = words_of(body_, lines_[at]);
            !lines_[at].empty && !may_stand_above_contact(words) && !is_contact_line(words)) {
            return false;
        }
    }
    return true;
}

bool SignatureFinder::device_line_follows(std::size_t at) const {
    for (auto last = at + most_lines_below_dash; own_line(at) && at < last; ++at) {
        if (!lines_[at].empty && is_device_line(words_of(body_, lines_[at]))) {
            return true;
        }
    }
    return false;
}

bool SignatureFinder::begins_as_footer(std::size_t at) const {
    static constexpr PhraseIndex beginnings(std::to_array(words::footers::beginnings));
    return own_line(at) && !lines_[at].empty && beginnings.begin(words_of(body_, lines_[at]));
}

bool SignatureFinder::footer_begins(std::size_t at) const {
    const auto words = words_of(body_, lines_[at]);
    if (is_rule(words, 10)) {
        if (++looks_ > most_looks) {
            return false;
        }
        for (auto here = at + 1; here < lines_.size() && here <= at + 4 && own_line(here); ++here) {
            const auto text = folded(words_of(body_, lines_[here]));
            if (words::holds_one_of(text, words::footers::of_lists) ||
                words::begins_with_one_of(text, words::footers::beginnings)) {
                return true;
            }
        }
        if (at > 0 && lines_to_end(at + 1, most_ruled_lines + 1) <= most_ruled_lines && address_block_begins(at + 1)) {
            return true;
        }
        return at + 1 < lines_.size() && notice_begins(lines_[at + 1].empty ? at + 2 : at + 1);
    }
    const bool paragraph = at == 0 || lines_[at - 1].empty || is_rule(words_of(body_, lines_[at - 1]), 3);
    return paragraph && begins_as_footer(at);
}

bool SignatureFinder::notice_begins(std::size_t at) const {
    if (!own_line(at) || lines_[at].empty ||
        (at > 0 && !lines_[at - 1].empty && !is_rule(words_of(body_, lines_[at - 1]), 3))) {
        return false;
    }
    bool may_hold = false;
    for (auto here = at; own_line(here) && !lines_[here].empty && here < at + most_notice_lines; ++here) {
        may_hold = may_hold || may_hold_notice_subject(words_of(body_, lines_[here]).substr(0, most_units_to_subject));
    }
    if (!may_hold || ++looks_ > most_looks) {
        return false;
    }
    std::u16string text;
    for (auto here = at; own_line(here) && !lines_[here].empty && here < at + most_notice_lines; ++here) {
        text += folded(words_of(body_, lines_[here])) + u' ';
    }
    if (!words::holds_phrase(text, words::notices::subjects)) {
        return false;
    }
    std::size_t signs = 0;
    for (const auto& sign : words::notices::signs) {
        signs += text.find(sign) != std::u16string::npos;
    }
    return signs >= 2;
}

bool SignatureFinder::address_block_begins(std::size_t at) const {
    std::size_t seen = 0;
    for (auto here = at; own_line(here) && seen < most_lines_to_evidence; ++here) {
        if (lines_[here].empty) {
            continue;
        }
        const auto words = words_of(body_, lines_[here]);
        if (is_contact_line(words)) {
            return true;
        }
        if (!may_stand_above_contact(words)) {
            return false;
        }
        ++seen;
    }
    return false;
}

Signature SignatureFinder::begins_at(std::size_t at) {
    const auto words = words_of(body_, lines_[at]);
    if (delimits(at)) {
        return Signature::delimiter;
    }
    if (is_device_line(words)) {
        return Signature::device;
    }
    if (footer_begins(at) || notice_begins(at)) {
        return Signature::footer;
    }
    return address_begins_here(at) ? Signature::address : Signature::none;
}

bool SignatureFinder::address_begins_here(std::size_t at) {
    const auto words = words_of(body_, lines_[at]);
    if (is_closing(words)) {
        since_closing_ = 0;
        return false;
    }
    if (since_closing_ >= most_name_lines) {
        return false;
    }
    ++since_closing_;
    // "Thanks," / "Please call:" / "030 1234567" is no signature: something else was said.
    if (!may_stand_above_contact(words) && !is_contact_line(words)) {
        since_closing_ = no_closing;
        return false;
    }
    // The first line is the name, unless it can't be one.
    if (since_closing_ == 1) {
        return is_contact_line(words) && !holds_company_word(folded(words)) && address_block_begins(at);
    }
    return !is_postscript(words) && address_block_begins(at);
}

bool SignatureFinder::own_words_resume_at(std::size_t at, Signature signature) const {
    const auto words = words_of(body_, lines_[at]);
    if (is_postscript(words)) {
        return true;
    }
    if (signature != Signature::address || at == 0 || !lines_[at - 1].empty) {
        return false;
    }
    const bool prose = is_sentence(words) || words.size() > longest_address_line;
    return prose && !is_contact_line(words) && !is_device_line(words) && !footer_begins(at) && !notice_begins(at) &&
           !holds_company_word(folded(words)) && !holds_web_address(folded(words));
}

} // namespace offhook::mail
