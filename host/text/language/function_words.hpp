// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/language/language.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>

namespace offhook::text {

/// What a word that only one language has counts for it; one that several share counts less for each.
constexpr int weight_of_own_word = 6;

/// A word that tells nothing of a text's matter: a frequent one, one that says that something is asked again, a
/// courtesy.
struct FunctionWord {
    std::uint64_t hash = 0; ///< of the folded word (folding.hpp), or of two words with a space between; 0: none
    /// What it counts for each language: first German, then English, then the foreign ones; 0 where it is not frequent.
    std::array<std::uint8_t, most_languages> shares{};
    bool asks_again = false;
    bool is_courtesy = false;
};

/// A hash table whose size is a power of two, probed in order. Made from the lexicons when the program is built.
extern const std::span<const FunctionWord> function_words;

/// The entry of a hash, or an empty one.
const FunctionWord& find_function_word(std::uint64_t hash);

} // namespace offhook::text
