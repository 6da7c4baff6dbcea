// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "sentences/sentence.hpp"

#include <cstdint>
#include <string>

namespace offhook::sentences {

/// "12,345" or "12.345".
std::string number_text(Language language, std::uint64_t number);

/// An ordinal as a word that stands before a noun of feminine gender ("third", "dritte"); from 13 on in digits.
std::string ordinal(Language language, int number);

/// A sentence about things that are counted.
struct CountedSentence {
    Sentence<std::string_view> one;
    Sentence<std::string_view> many;

    /// With the number as number_text writes it.
    std::string operator()(Language language, std::uint64_t number) const;
};

} // namespace offhook::sentences
