// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "body_lines.hpp"

#include <algorithm>
#include <array>
#include <cstddef>
#include <span>
#include <string_view>
#include <vector>

namespace offhook::mail {

/// The phrases of a table by their first unit. A line begins with few of a hundred phrases' first letters, so that the
/// others need no look at all.
class PhrasesByFirstLetter {
public:
    explicit PhrasesByFirstLetter(std::span<const words::Word> table) : phrases_(table.begin(), table.end()) {
        std::stable_sort(phrases_.begin(), phrases_.end(),
                         [](words::Word a, words::Word b) { return slot_of(a.front()) < slot_of(b.front()); });
        for (const auto phrase : phrases_)
            ++begins_[slot_of(phrase.front()) + 1];
        for (std::size_t slot = 0; slot < slot_count; ++slot)
            begins_[slot + 1] += begins_[slot];
    }

    /// Those that may begin with this folded unit, in the order of the table.
    std::span<const words::Word> beginning_with(char16_t unit) const {
        const auto slot = slot_of(unit);
        return std::span(phrases_).subspan(begins_[slot], begins_[slot + 1] - begins_[slot]);
    }

    /// Whether a text that is not folded begins with one of the phrases.
    bool begin(std::u16string_view text) const {
        if (text.empty())
            return false;
        const auto candidates = beginning_with(folded(text.front()));
        return std::any_of(candidates.begin(), candidates.end(),
                           [text](words::Word phrase) { return begins_folded_with(text, phrase); });
    }

private:
    static constexpr std::size_t slot_count = 128;
    static std::size_t slot_of(char16_t unit) { return unit % slot_count; }

    std::vector<words::Word> phrases_;
    std::array<std::size_t, slot_count + 1> begins_{};
};

} // namespace offhook::mail
