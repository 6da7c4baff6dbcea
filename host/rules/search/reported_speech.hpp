// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "rules/search/pattern_walk.hpp"
#include "rules/search/sentence_symbols.hpp"

#include <cstdint>
#include <vector>

namespace offhook::rules {

/// Tells what somebody else has said, though it stands between no quotation marks: "she wrote that …", "…, so he".
class ReportedSpeech {
public:
    /// The sentence is the one that is read at each call.
    explicit ReportedSpeech(const SentenceSymbols& sentence) : sentence_(sentence), walk_(sentence) {}

    /// Whether the tokens are reported: a frame of reporting begins before them in the sentence, and the writer does
    /// not speak of himself or herself in between; or one stands behind them.
    bool holds(std::uint32_t sentence, TokenRange tokens);

private:
    void find_frames();
    void find_frames(PatternRange patterns, std::vector<TokenRange>& frames);
    bool writer_speaks(std::uint32_t first, std::uint32_t end) const;

    const SentenceSymbols& sentence_;
    PatternWalk walk_;
    std::uint32_t known_sentence_ = ~std::uint32_t{0};
    std::vector<TokenRange> frames_; ///< of the known sentence
    std::vector<TokenRange> frames_behind_;
};

} // namespace offhook::rules
