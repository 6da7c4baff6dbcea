// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body_lines.hpp"

#include <cstddef>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// What a signature begins with.
enum class Signature {
    none,
    delimiter, ///< "-- " (RFC 3676, 4.3)
    device,    ///< the line of a phone or an app
    footer,    ///< of a list or a service, or a confidentiality notice
    address,   ///< the address block behind a closing and a name
};

/// Tells where a signature begins, told line by line, from above. Bounded work for each line.
class SignatureFinder {
public:
    SignatureFinder(std::u16string_view body, const std::vector<Line>& lines);

    /// The signature that begins at this entry, which is neither empty nor marked.
    Signature begins_at(std::size_t at);

    /// Whether own words go on at this entry, in or below a signature that began as `signature`: a postscript, or,
    /// below an address block, a paragraph of sentences.
    bool own_words_resume_at(std::size_t at, Signature signature) const;

    /// Something else than own words came: a closing above it has nothing to do with what follows.
    void interrupt();

private:
    bool delimits(std::size_t at) const;
    bool names_alone_follow(std::size_t at) const;
    bool device_line_follows(std::size_t at) const;
    bool begins_as_footer(std::size_t at) const;
    bool footer_begins(std::size_t at) const;
    bool address_begins_here(std::size_t at);
    bool notice_begins(std::size_t at) const;
    bool address_block_begins(std::size_t at) const;
    std::size_t lines_to_end(std::size_t at, std::size_t limit) const;
    bool own_line(std::size_t at) const;

    std::u16string_view body_;
    const std::vector<Line>& lines_;
    mutable std::size_t looks_ = 0; ///< at possible footers and notices; bounded, since each takes several lines
    std::size_t since_closing_;     ///< full lines since the last closing, its own line not counted
};

} // namespace offhook::mail
