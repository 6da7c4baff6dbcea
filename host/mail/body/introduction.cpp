// SPDX-License-Identifier: MPL-2.0
#include "mail/body/introduction.hpp"

#include "mail/body/attribution.hpp"
#include "mail/body/header_block.hpp"
#include "words/body/dividers.hpp"

namespace offhook::mail {

namespace {

constexpr std::size_t longest_title = 120;

/// "-----Original Message-----", "Begin forwarded message:"
bool is_divider(std::u16string_view words) {
    if (words.size() > longest_title) {
        return false;
    }
    const auto is_dash = [](char16_t unit) {
        return unit == u'-' || unit == u'_' || unit == u'=' || unit == u'*' || unit == u'—' || unit == u'–' ||
               unit == u'>' || unit == u'<' || unit == u'#' || unit == u' ' || unit == u'~' || unit == u'‐';
    };
    std::size_t before = 0;
    std::size_t dashes = 0;
    while (before < words.size() && is_dash(words[before])) {
        dashes += words[before++] != u' ';
    }
    auto title = words.substr(before);
    bool ended = false;
    while (!title.empty() && (is_dash(folded(title.back())) || title.back() == u':' || title.back() == u'：')) {
        ended = ended || title.back() == u'-' || title.back() == u'‐' || title.back() == u':' ||
                title.back() == u'：' || title.back() == u'_' || title.back() == u'=';
        title.remove_suffix(1);
    }
    if (!ended && dashes < 2) {
        return false;
    }
    const auto text = folded(title);
    if (words::is_one_of(text, words::dividers::titles)) {
        return true;
    }
    // "---------- Forwarded by Ann Example on 3 May ----------"
    return dashes >= 3 && words::begins_with_one_of(text, words::dividers::titles);
}

/// One piece of an introduction. `after_divider`: a divider stands above, so a short header block is enough.
std::size_t piece_length(const BodyReader& reader, std::size_t at, bool after_divider) {
    const auto block = header_block(reader, at);
    if (block.certain || (after_divider && block.length > 0)) {
        return block.length;
    }
    if (is_divider(reader.words(at)) || is_divider(reader.line(at))) {
        return 1;
    }
    return attribution_length(reader, at);
}

} // namespace

Introduction introduction_at(std::u16string_view body, const std::vector<Line>& lines, std::size_t at) {
    const BodyReader reader{body, lines};
    const auto depth = lines[at].depth;
    auto next = at;
    bool divider = false;
    if (is_rule(reader.words(at), 3)) {
        // "________________________________" above a header block
        next = reader.next_full(at + 1);
        if (next >= lines.size() || lines[next].depth != depth) {
            return {};
        }
    }
    const auto first = next;
    std::size_t end = 0;
    // A divider and a header block, or the like, may follow each other.
    for (int pieces = 0; pieces < 3 && next < lines.size() && lines[next].depth == depth; ++pieces) {
        const auto length = piece_length(reader, next, divider);
        if (length == 0) {
            break;
        }
        divider = is_divider(reader.words(next));
        end = next + length;
        next = reader.next_full(end);
        // A whole attribution or block ends the introduction: what follows belongs to the quoted mail.
        if (!divider) {
            break;
        }
        if (next < lines.size() && lines[next].depth == depth && is_rule(reader.words(next), 3) &&
            next + 1 < lines.size()) {
            next = reader.next_full(next + 1);
        }
    }
    if (end <= at) {
        return {};
    }
    return {end - at,
            !divider && first == at && lines[at].field == words::header_fields::none && !is_divider(reader.words(at))};
}

} // namespace offhook::mail
