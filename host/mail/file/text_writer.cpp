// SPDX-License-Identifier: MPL-2.0
#include "mail/file/text_writer.hpp"

#include <algorithm>
#include <utility>

namespace offhook::mail {

namespace {

// Marks of deeper quotes say nothing more and would let a small document grow.
constexpr std::size_t most_marks = 30;

bool is_white(char character) {
    return character == ' ' || character == '\t' || character == '\n' || character == '\r' || character == '\f';
}

} // namespace

void TextWriter::words(std::string_view text) {
    for (std::size_t at = 0; at < text.size() && !full(); ++at) {
        char character = text[at];
        // No-break spaces (C2 A0) serve as padding in mails.
        if (character == '\xC2' && at + 1 < text.size() && text[at + 1] == '\xA0') {
            ++at;
            if (preformatted_ == 0 && line_.empty()) {
                continue;
            }
            put(' ');
            continue;
        }
        if (preformatted_ > 0) {
            if (character == '\n') {
                line_break();
            } else if (character != '\r') {
                put(character);
            }
        } else if (is_white(character)) {
            space_ = true;
        } else {
            put(character);
        }
    }
}

void TextWriter::put(char character) {
    fresh_ = false;
    if (paragraph_) {
        paragraph_ = false;
        if (some_) {
            end_line();
        }
    }
    if (space_) {
        space_ = false;
        if (!line_.empty() && line_.back() != ' ') {
            line_ += ' ';
        }
    }
    line_ += character;
    if (line_.size() + text_.size() > most_) {
        end_line();
    }
}

void TextWriter::gap() {
    space_ = true;
}

void TextWriter::end_line() {
    while (!line_.empty() && line_.back() == ' ' && line_ != "-- ") {
        line_.pop_back();
    }
    if (!line_.empty() || some_) {
        const auto marks = std::min(depth_, most_marks);
        for (std::size_t mark = 0; mark < marks; ++mark) {
            text_ += mark + 1 < marks || line_.empty() ? ">" : "> ";
        }
        text_ += line_;
        text_ += '\n';
        some_ = true;
    }
    line_.clear();
    space_ = false;
}

void TextWriter::line_break() {
    if (paragraph_) {
        paragraph_ = false;
        if (some_) {
            end_line();
        }
    }
    end_line();
}

void TextWriter::new_line() {
    space_ = false;
    if (!line_.empty()) {
        end_line();
    }
}

void TextWriter::new_paragraph() {
    new_line();
    paragraph_ = some_ && !fresh_;
}

void TextWriter::signature_line() {
    new_line();
    words("--");
    line_ += ' ';
    end_line();
}

void TextWriter::begin_quote() {
    new_line();
    // The empty line belongs to what stands above.
    if (paragraph_ && some_) {
        end_line();
    }
    paragraph_ = false;
    fresh_ = true;
    ++depth_;
}

void TextWriter::end_quote() {
    new_line();
    paragraph_ = false;
    depth_ -= depth_ > 0;
}

std::string TextWriter::take() {
    if (!line_.empty()) {
        end_line();
    }
    while (text_.ends_with("\n\n")) {
        text_.pop_back();
    }
    if (text_ == "\n") {
        text_.clear();
    }
    return std::move(text_);
}

} // namespace offhook::mail
