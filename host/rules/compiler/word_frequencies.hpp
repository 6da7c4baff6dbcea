// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/language/pack.hpp"
#include "rules/language/pattern.hpp"

#include <cstdint>
#include <string>
#include <unordered_map>

namespace offhook::rules {

/// How often tokens are met, in 100,000; guessed where the lexicon does not tell. The search for a pattern begins at
/// its rarest step.
class Frequencies {
public:
    explicit Frequencies(const Lexicon& lexicon);

    std::uint64_t of(const Atom& atom) const;

private:
    std::unordered_map<std::u16string, std::uint64_t> told_;
};

constexpr std::uint64_t frequency_of_any_word = 1000000; // more often than any class

} // namespace offhook::rules
