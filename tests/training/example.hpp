// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "labelled_texts.hpp"
#include "rules/book/rule_book.hpp"

#include <array>
#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace offhook::training {

/// How a mail is met: while it is written, or when it is answered.
enum class Role { draft, answered };

/// The features of a sentence.
struct ExampleSentence {
    std::vector<classifier::Feature> features;
    std::uint64_t words = 0;   ///< a hash of its text, which tells what twins share
    std::optional<bool> harsh; ///< by the passages; none where the text has no passages marked
};

/// A labelled text as the classifier sees it.
struct Example {
    const LabelledText* text = nullptr;
    std::vector<ExampleSentence> sentences;
    std::array<int, classifier::head_count> severity{}; ///< by the rules alone, 0 to 3
};

/// The names of features, for the weight file.
using FeatureNames = std::map<classifier::Feature, std::string>;

/// Reads texts of a language as the program does. Of each 3,000 bytes are read. Adds to `names`.
std::vector<Example> make_examples(const std::vector<LabelledText>& texts, Language language, Role role,
                                   const rules::RuleBook& rule_book, FeatureNames& names);

} // namespace offhook::training
