// SPDX-License-Identifier: MPL-2.0
#include "terminal/marked_words.hpp"

#include "terminal/printable.hpp"

#include <algorithm>

namespace offhook::program {

namespace {

constexpr std::size_t longest_line = 160;
constexpr std::size_t around_words = 50;

/// The part of a line that is shown: all of it, or what is around the words, cut at blanks.
Span shown_part(std::u16string_view body, const Span& line, const std::vector<Span>& words) {
    if (line.end - line.start <= longest_line) {
        return line;
    }
    Span shown = line;
    if (words.front().start - line.start > around_words) {
        const std::size_t blank = body.find(u' ', words.front().start - around_words);
        shown.start = std::min(blank == std::u16string_view::npos ? line.end : blank + 1, words.front().start);
    }
    if (line.end - words.back().end > around_words) {
        const std::size_t blank = body.rfind(u' ', words.back().end + around_words);
        shown.end = std::max(blank == std::u16string_view::npos ? line.start : blank, words.back().end);
    }
    return shown;
}

std::string mark(std::u16string_view body, const Span& line, const std::vector<Span>& words, const Marks& marks) {
    const auto text = [body](std::size_t start, std::size_t end) { return printable(body.substr(start, end - start)); };
    const Span shown = shown_part(body, line, words);
    std::string marked = shown.start == line.start ? "" : "… ";
    std::size_t done = shown.start;
    for (const Span& word : words) {
        marked += text(done, word.start) + marks.before + text(word.start, word.end) + marks.after;
        done = word.end;
    }
    return marked + text(done, shown.end) + (shown.end == line.end ? "" : " …");
}

} // namespace

std::vector<MarkedLine> mark_words(std::u16string_view body, const std::vector<Span>& spans, const Marks& marks) {
    std::vector<MarkedLine> lines;
    std::size_t number = 0;
    auto span = spans.begin();
    for (std::size_t start = 0; start < body.size() && span != spans.end();) {
        ++number;
        const std::size_t line_feed = std::min(body.find(u'\n', start), body.size());
        Span line{start, line_feed};
        while (line.end > line.start && (body[line.end - 1] == u'\r' || body[line.end - 1] == u' ')) {
            --line.end;
        }
        std::vector<Span> words;
        for (; span != spans.end() && span->start < line_feed; ++span) {
            const Span part{std::max(span->start, line.start), std::min(span->end, line.end)};
            if (part.start < part.end) {
                words.push_back(part);
            }
            if (span->end > line_feed) {
                break; // its rest is in the next line
            }
        }
        if (!words.empty()) {
            lines.push_back({number, mark(body, line, words, marks)});
        }
        start = line_feed + 1;
    }
    return lines;
}

} // namespace offhook::program
