// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace offhook::text {

/// Appends the folded form of a word: the form in which a word of a mail and a word of a rule are compared. Case is
/// folded (Unicode simple case folding), ä ö ü ß become ae oe ue ss in either normal form, as people without these keys
/// write them, typographic apostrophes become ', and soft hyphens and joiners vanish.
void append_folded(std::u16string_view word, std::u16string& folded);

std::u16string fold(std::u16string_view word);

/// FNV-1a of 64 bits over UTF-16 code units. All tables of folded words know a word by it alone: with 100,000 words in
/// a table, one of 10^14 others is taken for one of them. It is never 0 for a word of a table.
constexpr std::uint64_t hash_start = 14695981039346656037U;
constexpr std::uint64_t hash_step(std::uint64_t hash, char16_t unit) {
    return (hash ^ unit) * 1099511628211U;
}
constexpr std::uint64_t hash_of(std::u16string_view folded) {
    std::uint64_t hash = hash_start;
    for (const char16_t unit : folded) {
        hash = hash_step(hash, unit);
    }
    return hash;
}

} // namespace offhook::text
