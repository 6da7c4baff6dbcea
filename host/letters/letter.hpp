// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "base/span.hpp"
#include "letters/correspondence/form_of_address.hpp"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace offhook::letters {

/// A letter and where it goes.
struct Letter {
    Language language = Language::english;
    std::optional<Formality> address; ///< none in English
    std::string text;                 ///< UTF-8, LF line ends, paragraphs parted by an empty line, none at either end
    std::size_t at = 0;       ///< UTF-16 offset in the draft's text: 0, or the end of the greeting line that is reused
    std::vector<Span> remove; ///< own words that the letter takes the place of, only when asked to replace
    std::string divider;      ///< the line at the end of the text below which the draft stays; empty: none
};

} // namespace offhook::letters
