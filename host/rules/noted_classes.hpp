// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <algorithm>
#include <cstdint>
#include <vector>

namespace offhook::rules {

/// The places of a sentence, one bit each. All places from the 32nd on share the last bit.
using Places = std::uint32_t;
constexpr std::uint32_t last_place = 31;

/// Where the sentence at hand has each of the classes that are asked for again and again.
class NotedClasses {
public:
    void begin_sentence(std::uint32_t class_end) {
        if (noted_.size() < class_end) {
            noted_.resize(class_end);
        }
        if (++sentence_ == 0) {
            std::fill(noted_.begin(), noted_.end(), 0);
            sentence_ = 1;
        }
    }

    void note(std::uint32_t noted_class, std::uint32_t place) {
        // Without a branch, which could not be foretold.
        std::uint64_t& noted = noted_[noted_class];
        const std::uint64_t sentence = std::uint64_t{sentence_} << 32U;
        const bool first_here = (noted ^ sentence) >> 32U != 0;
        noted = (first_here ? sentence : noted) | std::uint64_t{1} << std::min(place, last_place);
    }

    Places places(std::uint32_t noted_class) const {
        const std::uint64_t noted = noted_[noted_class];
        return noted >> 32U == sentence_ ? static_cast<Places>(noted) : 0;
    }

private:
    std::vector<std::uint64_t> noted_; ///< by class: the sentence's number in the upper half, the places in the lower
    std::uint32_t sentence_ = 0;       ///< numbered on from text to text: clearing takes longer than a short mail
};

} // namespace offhook::rules
