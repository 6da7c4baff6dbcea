// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "text/token.hpp"

#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace offhook::classifier {

/// A feature of a sentence: the hash of its name. Different names share a hash about once in 2^32 pairs.
using Feature = std::uint32_t;

/// The features that a sentence's own words give: each distinct word, each distinct pair of neighbours with the
/// sentence's bounds, the marks . , ! ? among them, and whether it is shouted. Numbers are alike, other marks are
/// passed over, and words between quotation marks count apart, without neighbours. Linear in the sentence's length.
/// Replaces what is in `features`; the result is sorted and without repetition.
void add_word_features(const text::TokenizedText& text, const text::Sentence& sentence, std::vector<Feature>& features);

/// The feature of a name as it stands in a weight file: "word trottel", "pair du bist", "pair ^ warum", "pair egal $",
/// "quoted idiot", "mark !", "shouting", "pack tone-insult-de", "sum 2 tone". Words are folded (folding.hpp).
Feature feature_of_name(std::string_view name);

/// That a rule of the pack matched in the sentence.
Feature feature_of_pack(std::string_view pack);

/// That the rules of a matter ("tone") come to at least so many points in the sentence.
Feature feature_of_sum(std::string_view matter, int least);

/// The sums that are features; each below 10.
constexpr int feature_sums[] = {1, 2, 3, 4, 6, 8};

/// Gives each feature of a sentence's words with its name: for training and explaining, slower by far.
std::vector<std::pair<Feature, std::string>> named_word_features(const text::TokenizedText& text,
                                                                 const text::Sentence& sentence);

} // namespace offhook::classifier
