// SPDX-License-Identifier: MPL-2.0
#include "mail/body/body.hpp"

#include "mail/body/body_lines.hpp"
#include "mail/body/introduction.hpp"
#include "mail/body/signature.hpp"

#include <algorithm>

namespace offhook::mail {

namespace {

constexpr std::size_t longest_broken_line = 60;

/// Goes through the lines from above and says for each which part it belongs to.
class Divider {
public:
    explicit Divider(std::u16string_view body) : body_(body), lines_(cut_lines(body)), finder_(body, lines_) {}

    std::vector<Segment> divide() {
        std::size_t at = 0;
        while (at < lines_.size()) {
            at = lines_[at].empty ? read_empty(at) : marked(at) ? read_marked(at) : read_unmarked(at);
        }
        return std::move(segments_);
    }

private:
    /// What unmarked lines are for now.
    enum class State {
        own,
        signature,
        rest_is_quote, ///< an introduction came without marked lines behind it: all below is somebody else's
    };

    std::size_t read_empty(std::size_t at) {
        // A notice above all own words ("This mail comes from outside …") says nothing about what is below it.
        if (banner_ && state_ == State::signature) {
            state_ = State::own;
        }
        banner_ = false;
        return put(at, 1, last_);
    }

    /// Whether own words stand above, other than a greeting.
    bool answered() const {
        return own_lines_ > 1 || (own_lines_ == 1 && body_[lines_[last_own_].words_end - 1] != u',');
    }

    bool marked(std::size_t at) const {
        const auto& line = lines_[at];
        return line.depth > 0 && !decorated(at);
    }

    /// A single line that begins with ">" for another reason: ">>> www.example.org <<<", ">:-(", ">From", ">50 %".
    bool decorated(std::size_t at) const {
        if ((at > 0 && lines_[at - 1].depth > 0) || (at + 1 < lines_.size() && lines_[at + 1].depth > 0)) {
            return false;
        }
        const auto& line = lines_[at];
        const auto text = body_.substr(line.start, line.end - line.start);
        if (text.ends_with(u"<<") || text.starts_with(u">From ")) {
            return true;
        }
        return last_ == Part::own && text.size() > 1 && text.front() == u'>' &&
               (is_digit(text[1]) || text[1] == u'=' || text[1] == u':' || text[1] == u'_' || text[1] == u'.' ||
                text[1] == u'<');
    }

    std::size_t read_marked(std::size_t at) {
        finder_.interrupt();
        if (state_ == State::signature) {
            state_ = State::own;
        }
        // "> On … wrote:" above the quote, itself marked (Apple Mail)
        if (last_ != Part::quote && last_ != Part::attribution) {
            if (const auto found = introduction_at(body_, lines_, at); found.length > 0) {
                return put(at, found.length, Part::attribution);
            }
        }
        return put(at, 1, Part::quote);
    }

    std::size_t read_unmarked(std::size_t at) {
        if (broken_quote(at)) {
            return put(at, 1, Part::quote);
        }
        if (const auto found = introduction_at(body_, lines_, at); found.length > 0) {
            finder_.interrupt();
            auto next = at + found.length;
            if (next < lines_.size() && lines_[next].empty) {
                ++next;
            }
            // An answer stands above an unmarked quote. Where none does, the quote was taken out and the answer is
            // below.
            const bool answer_below = next < lines_.size() && (marked(next) || (found.attribution && !answered()));
            if (state_ != State::rest_is_quote) {
                state_ = answer_below ? State::own : State::rest_is_quote;
            }
            return put(at, found.length, Part::attribution);
        }
        if (state_ == State::signature && finder_.own_words_resume_at(at, signature_)) {
            state_ = State::own;
        }
        // Below an address block a footer may follow, which stays one to its end.
        if (state_ == State::own || (state_ == State::signature && signature_ == Signature::address)) {
            if (const auto begun = finder_.begins_at(at); begun != Signature::none) {
                state_ = State::signature;
                signature_ = begun;
                banner_ = own_lines_ == 0 && begun != Signature::delimiter;
            }
        }
        return put(at, 1,
                   state_ == State::own         ? Part::own
                   : state_ == State::signature ? Part::signature
                                                : Part::quote);
    }

    /// The end of a marked line that was too long, which a mail server or client broke without a mark.
    bool broken_quote(std::size_t at) const {
        if (at == 0 || at + 1 >= lines_.size() || lines_[at - 1].depth == 0 || lines_[at + 1].depth == 0) {
            return false;
        }
        const auto& above = lines_[at - 1];
        if (lines_[at].end - lines_[at].start > std::max(longest_broken_line, above.end - above.start)) {
            return false;
        }
        const auto start = words_of(body_, above);
        const auto words = words_of(body_, lines_[at]);
        const auto link = start.rfind(u"http");
        if (link != std::u16string_view::npos && start.find(u' ', link) == std::u16string_view::npos && link > 0 &&
            (start[link - 1] == u'(' || start[link - 1] == u'<' || start[link - 1] == u'[')) {
            return true;
        }
        const bool lower = !words.empty() && is_letter(words[0]) && folded(words.substr(0, 1)) == words.substr(0, 1);
        const bool goes_on = !start.empty() && start.back() != u'.' && start.back() != u'?' && start.back() != u'!';
        return lower && goes_on && above.end - above.start >= 68;
    }

    std::size_t put(std::size_t at, std::size_t count, Part part) {
        const auto next = at + count;
        const auto end = next < lines_.size() ? lines_[next].start : body_.size();
        if (!segments_.empty() && segments_.back().part == part) {
            segments_.back().span.end = end;
        } else {
            segments_.push_back({part, {lines_[at].start, end}});
        }
        if (part == Part::own && !lines_[at].empty) {
            ++own_lines_;
            last_own_ = at;
        }
        last_ = part;
        return next;
    }

    std::u16string_view body_;
    std::vector<Line> lines_;
    SignatureFinder finder_;
    std::vector<Segment> segments_;
    State state_ = State::own;
    Part last_ = Part::own;
    std::size_t own_lines_ = 0; ///< with words
    std::size_t last_own_ = 0;
    Signature signature_ = Signature::none; ///< how the latest one began
    bool banner_ = false;                   ///< it began above all own words
};

/// The span without empty lines at its start and end.
Span without_empty_lines(std::u16string_view body, Span span) {
    auto line = span.start;
    for (auto at = span.start; at < span.end && is_space(body[at]); ++at) {
        if (body[at] == u'\n') {
            line = at + 1;
        }
    }
    auto end = span.end;
    while (end > line && is_space(body[end - 1])) {
        --end;
    }
    return {line, end};
}

} // namespace

std::vector<Segment> divide_body(std::u16string_view body) {
    return Divider(body).divide();
}

std::vector<Span> own_spans(std::u16string_view body, const std::vector<Segment>& segments) {
    std::vector<Span> spans;
    for (const auto& segment : segments) {
        if (segment.part != Part::own) {
            continue;
        }
        const auto span = without_empty_lines(body, segment.span);
        if (span.start < span.end) {
            spans.push_back(span);
        }
    }
    return spans;
}

std::vector<Span> own_spans(std::u16string_view body) {
    return own_spans(body, divide_body(body));
}

std::u16string own_text(std::u16string_view body, const std::vector<Segment>& segments) {
    std::u16string text;
    for (const auto& span : own_spans(body, segments)) {
        if (!text.empty()) {
            text += u"\n\n";
        }
        text += body.substr(span.start, span.end - span.start);
    }
    return text;
}

std::u16string own_text(std::u16string_view body) {
    return own_text(body, divide_body(body));
}

std::vector<std::u16string> texts_of(std::u16string_view body, const std::vector<Segment>& segments, Part part) {
    std::vector<std::u16string> texts;
    for (const auto& segment : segments) {
        if (segment.part != part) {
            continue;
        }
        const auto span = without_empty_lines(body, segment.span);
        if (span.start == span.end) {
            continue;
        }
        auto rest = body.substr(span.start, span.end - span.start);
        // Below a divider the words stand without marks, and marked lines there are a quote within the quote.
        const bool marks = part == Part::quote && without_marks(rest, 1).size() < rest.size();
        std::u16string text;
        for (bool first = true; !rest.empty(); first = false) {
            const auto newline = std::min(rest.find(u'\n'), rest.size());
            auto line = rest.substr(0, newline);
            rest.remove_prefix(std::min(newline + 1, rest.size()));
            if (!line.empty() && line.back() == u'\r') {
                line.remove_suffix(1);
            }
            if (!first) {
                text += u'\n';
            }
            text += marks ? without_marks(line, 1) : line;
        }
        texts.push_back(std::move(text));
    }
    return texts;
}

std::vector<std::u16string> texts_of(std::u16string_view body, Part part) {
    return texts_of(body, divide_body(body), part);
}

} // namespace offhook::mail
