// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <optional>
#include <span>
#include <string_view>

namespace offhook::words {

using Word = std::u16string_view;

/// A list of a TOML file of this room, compiled (README.md): each word or phrase once, in the order of code units.
using WordList = std::span<const Word>;

/// A word or phrase of a table whose file says more than that it belongs there.
struct DescribedWord {
    Word word;
    std::optional<Language> language; ///< the one that alone has it; none: both have it, or another
    unsigned traits = 0;              ///< of the enumeration that stands before the table
};

/// Whether a word is in a list. As all words of a text, it must be folded if the list is (README.md).
bool is_one_of(Word word, WordList list);

/// What a table has of a word, or null.
const DescribedWord* find(Word word, std::span<const DescribedWord> table);

/// Whether a text begins with one of the list.
bool begins_with_one_of(std::u16string_view text, WordList list);

/// Whether one of the list stands anywhere in a text, also within a word.
bool holds_one_of(std::u16string_view text, WordList list);

/// Whether one of the list begins where a word of the text does, behind a space or at its start.
bool holds_phrase(std::u16string_view text, WordList list);

} // namespace offhook::words
