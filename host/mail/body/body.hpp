// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/span.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// What a run of lines of a plain-text body is.
enum class Part {
    own,         ///< the writer's own words, greeting and closing included
    attribution, ///< the line that introduces a quote ("On … wrote:", "Am … schrieb …:", an Outlook header block)
    quote,       ///< somebody else's words: lines with ">" (RFC 3676, 4.5), or all below an Outlook or forward divider
    signature,   ///< from the "-- " line (RFC 3676, 4.3) or an unmarked signature, and list footers, to their end
};

/// A run of whole lines of one part; spans join without a gap and cover the whole body.
struct Segment {
    Part part = Part::own;
    Span span;
};

/// Parts the lines of a plain-text body. Lines end with LF or CRLF. Never throws for any input; linear in its length.
std::vector<Segment> divide_body(std::u16string_view body);

/// The spans of the writer's own words, without empty lines at the start and the end of each. Here and below, segments
/// are those of divide_body.
std::vector<Span> own_spans(std::u16string_view body, const std::vector<Segment>& segments);
std::vector<Span> own_spans(std::u16string_view body);

/// The own words alone: own spans joined by an empty line.
std::u16string own_text(std::u16string_view body, const std::vector<Segment>& segments);
std::u16string own_text(std::u16string_view body);

/// The words of the given part, "> " marks of quotes taken off, one entry a run.
std::vector<std::u16string> texts_of(std::u16string_view body, const std::vector<Segment>& segments, Part part);
std::vector<std::u16string> texts_of(std::u16string_view body, Part part);

} // namespace offhook::mail
