// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body_lines.hpp"
#include "words/word_list.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string_view>

namespace offhook::mail {

/// Where two units of folded text go in a table of so many places; others may go there, too.
constexpr std::size_t pair_slots = 1024;
constexpr std::size_t slot_of_pair(char16_t first, char16_t second) {
    return (first % 32U) * 32U + second % 32U;
}

/// The phrases of a list, each of two or more units, by their first two. Hardly any line begins as one of a hundred
/// phrases does, so that most need no look at all. Made when the program is built.
template <std::size_t count>
class PhraseIndex {
public:
    consteval explicit PhraseIndex(std::array<words::Word, count> list) : phrases_(list) {
        std::sort(phrases_.begin(), phrases_.end(),
                  [](words::Word a, words::Word b) { return slot_of_pair(a[0], a[1]) < slot_of_pair(b[0], b[1]); });
        for (const words::Word phrase : phrases_) {
            ++begins_[slot_of_pair(phrase[0], phrase[1]) + 1];
        }
        std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    }

    /// Those that a text, which is not folded, may begin with.
    std::span<const words::Word> candidates(std::u16string_view text) const {
        if (text.size() < 2) {
            return {};
        }
        const auto slot = slot_of_pair(folded(text[0]), folded(text[1]));
        return std::span(phrases_).subspan(begins_[slot], begins_[slot + 1] - begins_[slot]);
    }

    /// Whether a text that is not folded begins with one of the phrases.
    bool begin(std::u16string_view text) const {
        const auto possible = candidates(text);
        return std::any_of(possible.begin(), possible.end(),
                           [text](words::Word phrase) { return begins_folded_with(text, phrase); });
    }

private:
    std::array<words::Word, count> phrases_;
    std::array<std::uint16_t, pair_slots + 1> begins_{};
};

} // namespace offhook::mail
