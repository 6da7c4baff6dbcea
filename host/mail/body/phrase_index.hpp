// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/body/body_lines.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>
#include <numeric>
#include <span>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// The phrases of a table, each of two or more units, by their first two. Hardly any line begins as one of a hundred
/// phrases does, so that most need no look at all.
class PhraseIndex {
public:
    explicit PhraseIndex(std::span<const words::Word> table) : phrases_(table.begin(), table.end()) {
        std::stable_sort(phrases_.begin(), phrases_.end(),
                         [](words::Word a, words::Word b) { return slot_of(a[0], a[1]) < slot_of(b[0], b[1]); });
        for (const auto phrase : phrases_) {
            ++begins_[slot_of(phrase[0], phrase[1]) + 1];
        }
        std::partial_sum(begins_.begin(), begins_.end(), begins_.begin());
    }

    /// Those that a text, which is not folded, may begin with, in the order of the table.
    std::span<const words::Word> candidates(std::u16string_view text) const {
        if (text.size() < 2) {
            return {};
        }
        const auto slot = slot_of(folded(text[0]), folded(text[1]));
        return std::span(phrases_).subspan(begins_[slot], begins_[slot + 1] - begins_[slot]);
    }

    /// Whether a text that is not folded begins with one of the phrases.
    bool begin(std::u16string_view text) const {
        const auto possible = candidates(text);
        return std::any_of(possible.begin(), possible.end(),
                           [text](words::Word phrase) { return begins_folded_with(text, phrase); });
    }

private:
    static constexpr std::size_t slot_count = 1024;
    static std::size_t slot_of(char16_t first, char16_t second) { return (first % 32U) * 32U + second % 32U; }

    std::vector<words::Word> phrases_;
    std::array<std::uint16_t, slot_count + 1> begins_{};
};

} // namespace offhook::mail
