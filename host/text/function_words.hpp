// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <span>
#include <string_view>

namespace offhook::text {

/// A word that tells nothing of a text's matter: a frequent one, one that says that something is asked again, a
/// courtesy. Empty where length is 0.
struct FunctionWord {
    std::uint32_t hash = 0;
    std::uint32_t text = 0; ///< into FunctionWords::text
    std::uint32_t length = 0;
    std::uint32_t languages = 0; ///< in which it is frequent, one bit each: bit 0 German, bit 1 English, others foreign
    bool asks_again = false;     ///< may be two words with a space between
    bool is_courtesy = false;
};

/// A hash table whose size is a power of two, probed in order.
struct FunctionWords {
    std::span<const FunctionWord> entries;
    std::u16string_view text;
    std::uint32_t language_count = 0;
};

/// Made from the lexicons when the program is built.
extern const FunctionWords function_words;

/// The entry of a folded word and its hash (folding.hpp), or null.
const FunctionWord* find_function_word(std::u16string_view word, std::uint32_t hash);

} // namespace offhook::text
