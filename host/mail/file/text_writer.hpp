// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace offhook::mail {

/// Writes plain text as a renderer of HTML would lay it out: collapses white space, starts lines for blocks, marks
/// quotes.
class TextWriter {
public:
    /// Keeps at most `most` bytes.
    explicit TextWriter(std::size_t most) : most_(most) {}

    void words(std::string_view text);
    void gap();           ///< a space between what stands before and behind, as between cells
    void line_break();    ///< `<br>`
    void new_line();      ///< a block begins or ends: a new line unless one has just begun
    void new_paragraph(); ///< the same with an empty line
    void signature_line();
    void begin_quote();
    void end_quote();
    void begin_preformatted() { ++preformatted_; }
    void end_preformatted() { --preformatted_; }

    bool full() const { return text_.size() >= most_; }

    /// The text, without empty lines at its start and end, with a line end behind the last line.
    std::string take();

private:
    void put(char character);
    void end_line();

    std::string text_;
    std::string line_;
    std::size_t most_;
    std::size_t depth_ = 0;
    std::size_t preformatted_ = 0;
    bool space_ = false;     ///< white space came; it is written when words follow
    bool paragraph_ = false; ///< an empty line is wanted before the next words
    bool fresh_ = false;     ///< a quote has just begun: no empty line at its start
    bool some_ = false;      ///< a line with words was written
};

} // namespace offhook::mail
