// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "body_lines.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// "Mit freundlichen Grüßen", "Kind regards, Ann": a short line that begins with a closing. The words are not folded.
bool is_closing(std::u16string_view words);

/// "PS: …", which is own even below a signature. The words are not folded.
bool is_postscript(std::u16string_view words);

/// Tells where a signature begins, told line by line, from above. Bounded work for each line.
class SignatureFinder {
public:
    SignatureFinder(std::u16string_view body, const std::vector<Line>& lines);

    /// Whether a signature begins at this entry: "-- " (RFC 3676, 4.3), the line of a phone or an app, a footer, a
    /// confidentiality notice, or the address block behind a closing and a name. The entry is neither empty nor marked.
    bool begins_at(std::size_t at);

    /// Something else than own words came: a closing above it has nothing to do with what follows.
    void interrupt();

    /// Whether the entry is "-- " or what serves as it.
    bool delimits(std::size_t at) const;

private:
    bool names_alone_follow(std::size_t at) const;
    bool footer_begins(std::size_t at) const;
    bool notice_begins(std::size_t at) const;
    bool address_block_begins(std::size_t at) const;
    std::size_t lines_to_end(std::size_t at, std::size_t limit) const;
    bool own_line(std::size_t at) const;

    std::u16string_view body_;
    const std::vector<Line>& lines_;
    std::size_t since_closing_; ///< full lines since the last closing, its own line not counted
};

} // namespace offhook::mail
