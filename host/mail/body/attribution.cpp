// SPDX-License-Identifier: MPL-2.0
#include "mail/body/attribution.hpp"

#include "mail/body/contact_line.hpp"
#include "words/body/attributions.hpp"

#include <algorithm>
#include <array>
#include <string>

namespace offhook::mail {

namespace {

constexpr std::size_t most_attribution_lines = 4;
constexpr std::size_t longest_attribution = 500;

/// What speaks for an attribution in some joined lines.
struct Evidence {
    bool verb = false;
    bool sending_verb = false;
    bool first_person = false;
    bool address = false;           ///< something with "@"
    bool bracketed_address = false; ///< in <…> or (…)
    bool address_last = false;      ///< nothing but the colon behind the bracketed address
    bool reports = false;           ///< "wrote that": the writer tells in words of his own what was written
    bool time = false;              ///< "10:05", "10.05 Uhr", "10h05"
    bool numeric_date = false;      ///< "3.5.2026", "2026-05-03", "3/5/26"
    bool year = false;
    std::size_t numbers = 0;

    bool dated() const { return time || numeric_date || (year && numbers > 1); }
};

/// Chinese, Japanese, Korean: scripts without capitals and without spaces between words.
bool is_beyond_latin(char16_t unit) {
    return unit >= 0x2E80;
}

bool is_word_unit(char16_t unit) {
    return is_letter(unit) || is_digit(unit) || unit == u'\'';
}

void read_number(std::u16string_view text, std::size_t& at, Evidence& evidence) {
    std::array<std::size_t, 3> digits{};
    std::array<char16_t, 3> separators{};
    std::size_t part = 0;
    const auto start = at;
    while (at < text.size()) {
        if (is_digit(text[at])) {
            ++digits.at(part);
            ++at;
        } else if (part < 2 && at + 1 < text.size() && is_digit(text[at + 1]) &&
                   (text[at] == u'.' || text[at] == u':' || text[at] == u'/' || text[at] == u'-' || text[at] == u'h')) {
            separators.at(part) = text[at];
            ++part;
            ++at;
        } else {
            break;
        }
    }
    ++evidence.numbers;
    if (part == 2 && separators[0] == separators[1] && separators[0] != u':' && digits[1] <= 2) {
        evidence.numeric_date = true;
    } else if (part >= 1 && digits[0] <= 2 && digits[1] == 2 &&
               (separators[0] == u':' || separators[0] == u'h' || separators[0] == u'.')) {
        evidence.time = true;
    } else if (digits[0] == 4 && (text.substr(start, 2) == u"19" || text.substr(start, 2) == u"20")) {
        evidence.year = true;
    }
}

Evidence weigh(std::u16string_view text) {
    Evidence evidence;
    evidence.verb = words::holds_one_of(text, words::attributions::verbs_within_words);
    std::size_t at = 0;
    std::size_t bracket = std::u16string_view::npos;
    bool address_in_bracket = false;
    while (at < text.size()) {
        const char16_t unit = text[at];
        if (is_digit(unit)) {
            read_number(text, at, evidence);
            continue;
        }
        if (is_letter(unit)) {
            const auto start = at;
            while (at < text.size() && is_word_unit(text[at])) {
                ++at;
            }
            const auto word = text.substr(start, at - start);
            // Words inside an address or a link are no words.
            const bool apart = (start == 0 || (text[start - 1] != u'@' && text[start - 1] != u'.')) &&
                               (at == text.size() || text[at] != u'@');
            if (apart) {
                evidence.reports =
                    evidence.reports || (evidence.verb && words::is_one_of(word, words::attributions::reporting));
                evidence.verb = evidence.verb || words::is_one_of(word, words::attributions::verbs);
                evidence.sending_verb =
                    evidence.sending_verb || words::is_one_of(word, words::attributions::sending_verbs);
                evidence.first_person =
                    evidence.first_person || words::is_one_of(word, words::attributions::first_person);
            }
            continue;
        }
        if (unit == u'@' && at > 0 && at + 1 < text.size() && !is_space(text[at - 1]) && is_word_unit(text[at + 1])) {
            evidence.address = true;
            address_in_bracket = bracket != std::u16string_view::npos;
        } else if (unit == u'<' || unit == u'(') {
            bracket = at;
        } else if ((unit == u'>' || unit == u')') && bracket != std::u16string_view::npos) {
            if (address_in_bracket) {
                evidence.bracketed_address = true;
                auto rest = text.substr(at + 1);
                while (!rest.empty() && (is_space(rest.front()) || rest.front() == u'>' || rest.front() == u']')) {
                    rest.remove_prefix(1);
                }
                evidence.address_last = rest == u":" || rest == u"：";
            }
            bracket = std::u16string_view::npos;
            address_in_bracket = false;
        }
        ++at;
    }
    return evidence;
}

/// "05.05.2026, 09:12 von ann@example.org:": the sender's bare address ends the line.
bool ends_with_sender(std::u16string_view text) {
    while (!text.empty() && (text.back() == u':' || is_space(text.back()))) {
        text.remove_suffix(1);
    }
    const auto space = text.rfind(u' ');
    if (space == std::u16string_view::npos || text.find(u'@', space) == std::u16string_view::npos) {
        return false;
    }
    const auto before = text.substr(0, space);
    return words::is_one_of(before.substr(before.rfind(u' ') + 1), words::attributions::by);
}

enum class Opening { none, word, number };

/// Whether the line begins as an attribution does: with "On", "Am" … in capitals, a date or a weekday.
Opening opening_of(std::u16string_view words) {
    while (!words.empty() && (words.front() == u'-' || words.front() == u' ' || words.front() == u'"')) {
        words.remove_prefix(1);
    }
    if (words.empty()) {
        return Opening::none;
    }
    if (is_digit(words.front())) {
        return Opening::number;
    }
    std::size_t length = 0;
    while (length < words.size() && length < 16 && is_letter(words[length])) {
        ++length;
    }
    const auto word = folded(words.substr(0, length));
    if (word.empty()) {
        return Opening::none;
    }
    // A capital, or a script without capitals.
    const bool lower = word[0] == words[0] && !is_beyond_latin(word[0]);
    if (!lower && (words::is_one_of(word, words::attributions::openers) || is_beyond_latin(word[0]))) {
        return Opening::word;
    }
    if (!words::is_one_of(word, words::attributions::weekdays_and_months)) {
        return Opening::none;
    }
    // "Mo., 3. Mai", "pe 20. lokakuuta": a number follows soon.
    const auto ahead = words.substr(length, 14);
    return std::any_of(ahead.begin(), ahead.end(), is_digit) ? Opening::number : Opening::none;
}

bool opens_quotation(std::u16string_view words) {
    if (words.empty()) {
        return false;
    }
    switch (words.front()) {
    case u'"':
    case u'\'':
    case u'„':
    case u'“':
    case u'”':
    case u'‚':
    case u'‘':
    case u'«':
    case u'»':
        return true;
    default:
        return false;
    }
}

/// Whether a line holds the sender with his address and goes on: "Ann <ann@example.org> hat am".
bool holds_sender(const BodyReader& reader, std::size_t at) {
    const auto words = reader.words(at);
    return reader.paragraph_starts(at) && !ends_sentence(words) && weigh(folded(words)).bracketed_address;
}

/// Whether lines may be one that was wrapped, though they don't begin with "On" or the like: words of the writer's own
/// often stand right above an attribution that begins with a name.
bool may_be_wrapped(const BodyReader& reader, std::size_t from, std::size_t to) {
    if (!reader.paragraph_starts(from) || is_closing(reader.words(from))) {
        return false;
    }
    for (auto at = from; at + 1 < to; ++at) {
        if (ends_sentence(reader.words(at)) && reader.words(at).find(u'@') == std::u16string_view::npos) {
            return false;
        }
    }
    return true;
}

/// Whether lines [from, to) are an attribution that needs no marked lines behind it; `weak` is set where they are one
/// if marked lines follow.
bool is_attribution(const BodyReader& reader, std::size_t from, std::size_t to, bool& weak) {
    weak = false;
    std::u16string text;
    for (auto at = from; at < to; ++at) {
        if (!text.empty()) {
            text += u' ';
        }
        text += folded(reader.words(at));
        if (text.size() > longest_attribution) {
            return false;
        }
    }
    const auto opening = opening_of(reader.words(from));
    if (opening == Opening::none && to - from > 1 && !may_be_wrapped(reader, from, to)) {
        return false;
    }
    // "------On 3/5/26, Ann wrote-----"
    const bool ruled = text.starts_with(u"---") && text.ends_with(u"---");
    while (ruled && text.ends_with(u"-")) {
        text.pop_back();
    }
    const bool colon = text.ends_with(u":") || text.ends_with(u"：");
    const auto evidence = weigh(text);
    if (!evidence.verb && !evidence.sending_verb) {
        weak = colon && evidence.address && (opening != Opening::none || evidence.dated());
        if (colon && opening == Opening::word && evidence.address_last &&
            words::begins_with_one_of(text, words::attributions::quoting_openers)) {
            return true;
        }
        return colon && opening == Opening::number && evidence.dated() &&
               (evidence.address_last || ends_with_sender(text));
    }
    if (!colon && !ruled) {
        weak = evidence.verb && !evidence.reports &&
               (opening != Opening::none ? evidence.dated() || evidence.address
                                         : evidence.bracketed_address && reader.paragraph_starts(from));
        return false;
    }
    if (evidence.reports && !evidence.address) {
        return false;
    }
    weak = evidence.verb || (evidence.address && evidence.dated());
    const bool starts = reader.paragraph_starts(from);
    if (evidence.address && evidence.dated()) {
        return opening != Opening::none || starts;
    }
    if (!evidence.verb || !starts) {
        return false;
    }
    if (evidence.bracketed_address) {
        return true;
    }
    const auto next = reader.next_full(to);
    const bool quotation = next < reader.lines.size() && opens_quotation(reader.words(next));
    return opening != Opening::none && evidence.dated() && !evidence.first_person && !quotation;
}

} // namespace

std::size_t attribution_length(const BodyReader& reader, std::size_t at) {
    const auto& lines = reader.lines;
    const auto depth = lines[at].depth;
    for (std::size_t count = 1; count <= most_attribution_lines && at + count <= lines.size(); ++count) {
        const auto last = at + count - 1;
        if (lines[last].empty || lines[last].depth != depth) {
            return 0;
        }
        const bool ends = lines[last].ends_with_colon || lines[last].ends_with_dashes;
        if (!ends && !reader.marked_follows(at + count, depth)) {
            continue;
        }
        bool weak = false;
        if (!is_attribution(reader, at, at + count, weak) && !(weak && reader.marked_follows(at + count, depth))) {
            continue;
        }
        // The attribution may begin later: "Thanks, see below." / "On 3 May … wrote:".
        for (auto later = at + 1; later <= last; ++later) {
            const auto opening = opening_of(reader.words(later));
            bool later_weak = false;
            const bool later_strong = is_attribution(reader, later, at + count, later_weak);
            const bool sender_above = later == at + 1 && holds_sender(reader, at) &&
                                      (opening == Opening::number || is_beyond_latin(reader.words(later).front()));
            if ((later_strong || (later_weak && opening != Opening::none)) && !sender_above &&
                (opening != Opening::number || opening_of(reader.words(at)) == Opening::none ||
                 ends_sentence(reader.words(at)))) {
                return 0;
            }
        }
        return count;
    }
    return 0;
}

} // namespace offhook::mail
