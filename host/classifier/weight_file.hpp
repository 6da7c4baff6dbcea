// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "classifier/linear_classifier.hpp"

#include <string>
#include <string_view>
#include <vector>

namespace offhook::classifier {

/// A feature with its name, as a weight file has it.
struct NamedWeights {
    std::string name; ///< see feature_of_name
    std::array<std::int8_t, head_count> weights{};
};

/// The weights of one language as a text that people can read: a line a head with its bias, step and thresholds, then a
/// line a feature, in the order of the names' bytes.
struct WeightFile {
    std::array<HeadModel, head_count> heads{};
    std::vector<NamedWeights> weights;
};

/// "tone", "complaint" and so on.
std::string_view name_of_head(Head head);

/// Throws std::runtime_error, with the line's number, where the text is no weight file.
WeightFile read_weight_file(std::string_view text);
std::string write_weight_file(const WeightFile& file);

/// The tables of a LinearModel, which views them. Throws std::runtime_error where two names have one feature.
struct WeightTables {
    std::vector<WeightEntry> entries;
    std::vector<std::uint64_t> filter;
};
WeightTables tables_of(const WeightFile& file);

} // namespace offhook::classifier
