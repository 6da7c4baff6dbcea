// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "classifier/linear_classifier.hpp"

#include <array>
#include <filesystem>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace offhook::training {

/// A text with what people said of it. A line of a text file (tests/texts/README.md).
struct LabelledText {
    std::string id;
    std::string pair;   ///< the twins of a pair share it; empty for others
    std::string group;  ///< who wrote it: a person, else the id's part before its number. Held out together
    std::string source; ///< where it comes from: the id's part before ":", else its group
    std::string subject;
    std::string text;
    std::vector<std::string> harsh; ///< passages of the text
    /// 1 and 0 by head; none where nobody said, so that nothing is learnt from it.
    std::array<std::optional<bool>, classifier::head_count> labels{};
    int strength = 0; ///< of an out-box's mail: 0 nothing amiss, 1 slightly sharp, 2 harsh, 3 insult or threat
};

/// Reads JSON lines. Throws std::runtime_error, naming file and line.
std::vector<LabelledText> read_texts(const std::filesystem::path& file);

/// Texts of which nothing is to be said: each head is labelled 0.
std::vector<LabelledText> read_ordinary_texts(const std::filesystem::path& file);

} // namespace offhook::training
