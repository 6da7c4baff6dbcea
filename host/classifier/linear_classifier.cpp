// SPDX-License-Identifier: MPL-2.0
#include "classifier/linear_classifier.hpp"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace offhook::classifier {

namespace {

constexpr std::size_t bits_of_block = 64;

bool may_have(std::span<const std::uint64_t> filter, Feature feature) {
    const std::size_t bit = feature & (filter.size() * bits_of_block - 1);
    return (filter[bit / bits_of_block] >> (bit % bits_of_block) & 1U) != 0;
}

} // namespace

const WeightEntry* LinearModel::find(Feature feature) const {
    if (entries.empty() || !may_have(filter, feature)) {
        return nullptr;
    }
    const std::size_t mask = entries.size() - 1;
    for (std::size_t slot = first_slot(feature, entries.size()); entries[slot].feature != 0; slot = (slot + 1) & mask) {
        if (entries[slot].feature == feature) {
            return &entries[slot];
        }
    }
    return nullptr;
}

SentenceSums sums_of(const LinearModel& model, std::span<const Feature> features) {
    std::array<int, head_count> steps{};
    for (const Feature feature : features) {
        if (const WeightEntry* const entry = model.find(feature)) {
            for (std::size_t head = 0; head < head_count; ++head) {
                steps.at(head) += entry->weights.at(head);
            }
        }
    }
    SentenceSums sums{};
    for (std::size_t head = 0; head < head_count; ++head) {
        sums.at(head) = static_cast<float>(steps.at(head)) * model.heads.at(head).step;
    }
    return sums;
}

MailScore::MailScore(const LinearModel& model) {
    std::transform(model.heads.begin(), model.heads.end(), scores_.begin(),
                   [](const HeadModel& head) { return head.bias; });
}

void MailScore::add(const SentenceSums& sums) {
    // Beyond it, e^sum would leave the range of a float.
    constexpr float largest = 60;
    for (std::size_t head = 0; head < head_count; ++head) {
        const float sum = std::min(sums.at(head), largest);
        scores_.at(head) += std::log1p(std::exp(sum)) - std::numbers::ln2_v<float>;
    }
}

} // namespace offhook::classifier
