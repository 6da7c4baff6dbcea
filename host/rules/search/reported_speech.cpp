// SPDX-License-Identifier: MPL-2.0
#include "rules/search/reported_speech.hpp"

#include <algorithm>

namespace offhook::rules {

bool ReportedSpeech::holds(std::uint32_t sentence, TokenRange tokens) {
    if (sentence != known_sentence_) {
        known_sentence_ = sentence;
        find_frames();
    }
    // "He said you are late": the frame may share the word with which what he said begins. A match that holds more of
    // the frame is about the reporting itself.
    return std::any_of(frames_.begin(), frames_.end(),
                       [&](const TokenRange& frame) {
                           return frame.first < tokens.first && frame.end <= tokens.first + 1 &&
                                  !writer_speaks(frame.end, tokens.first);
                       }) ||
           std::any_of(frames_behind_.begin(), frames_behind_.end(),
                       [&](const TokenRange& frame) { return frame.first >= tokens.end; });
}

void ReportedSpeech::find_frames() {
    frames_.clear();
    frames_behind_.clear();
    find_frames(sentence_.rules().context_patterns.reported_speech, frames_);
    find_frames(sentence_.rules().context_patterns.reported_speech_behind, frames_behind_);
}

void ReportedSpeech::find_frames(PatternRange patterns, std::vector<TokenRange>& frames) {
    for (std::uint32_t pattern = patterns.begin; pattern < patterns.end; ++pattern) {
        std::uint32_t from = sentence_.first_token();
        while (walk_.fits_from(pattern, from)) {
            const TokenRange frame = walk_.range();
            frames.push_back(frame);
            from = frame.end;
        }
    }
}

bool ReportedSpeech::writer_speaks(std::uint32_t first, std::uint32_t end) const {
    const std::uint32_t first_person =
        sentence_.rules().context_classes.at(static_cast<std::size_t>(Context::first_person));
    for (std::uint32_t token = first; first_person != 0 && token < end; ++token) {
        if (sentence_.has_class(token, first_person)) {
            return true;
        }
    }
    return false;
}

} // namespace offhook::rules
