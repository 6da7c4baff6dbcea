// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "classifier/sentence_features.hpp"

#include <array>
#include <cstddef>
#include <cstdint>
#include <span>
#include <vector>

namespace offhook::classifier {

/// What is asked of a mail. Each has weights of its own.
enum class Head : std::uint8_t { tone, complaint, conflict, refusal, translation, misunderstanding };
constexpr std::size_t head_count = 6;

/// How often ordinary mails may exceed a threshold, of 1,000.
enum class Rate : std::uint8_t { thirty, ten, five, two, half };
constexpr std::size_t rate_count = 5;

/// The weights of a feature, by head, in steps of HeadModel::step.
struct WeightEntry {
    Feature feature = 0; ///< 0: the entry is empty
    std::array<std::int8_t, head_count> weights{};
};

struct HeadModel {
    float bias = 0;
    float step = 0;                             ///< what 1 in a WeightEntry stands for; 0: there are no weights
    std::array<float, rate_count> thresholds{}; ///< of a mail's score: the score that so many ordinary mails exceed
};

/// Where the search for a feature begins, in a table of so many entries, a power of two. The filter uses the low bits.
constexpr std::size_t first_slot(Feature feature, std::size_t entries) {
    return static_cast<Feature>(feature * 0x9E3779B1U) >> 7U & (entries - 1);
}

/// The weights of one language: a view of tables that belong to the program. A hash table, probed in order, whose size
/// is a power of two; the filter has a bit for each feature of an entry.
struct LinearModel {
    std::span<const WeightEntry> entries;
    std::span<const std::uint64_t> filter;
    std::array<HeadModel, head_count> heads{};

    const HeadModel& head(Head head) const { return heads[static_cast<std::size_t>(head)]; }
    const WeightEntry* find(Feature feature) const;
};

/// The sums of a sentence's weights, by head: above 0 speaks for the head.
using SentenceSums = std::array<float, head_count>;
SentenceSums sums_of(const LinearModel& model, std::span<const Feature> features);

/// Pools the sums of sentences to the score of a mail: each adds log(1 + e^sum) − log 2, so that one harsh sentence
/// counts in full and a civil one takes off 0.69 at the most. Long mails therefore do not add up.
class MailScore {
public:
    explicit MailScore(const LinearModel& model);

    /// For each sentence once, in any order.
    void add(const SentenceSums& sums);

    float of(Head head) const { return scores_[static_cast<std::size_t>(head)]; }

private:
    std::array<float, head_count> scores_{};
};

} // namespace offhook::classifier
