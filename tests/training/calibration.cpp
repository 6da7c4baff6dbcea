// SPDX-License-Identifier: MPL-2.0
#include "calibration.hpp"

#include <algorithm>
#include <numeric>

namespace offhook::training {

double rate_above(const std::vector<double>& scores, double threshold) {
    const auto above = std::count_if(scores.begin(), scores.end(), [=](double score) { return score > threshold; });
    return scores.empty() ? 0 : 1000.0 * static_cast<double>(above) / static_cast<double>(scores.size());
}

double threshold_of(const FairScores& scores, double per_thousand) {
    std::vector<double> all;
    for (const auto& [source, of_source] : scores) {
        all.insert(all.end(), of_source.begin(), of_source.end());
    }
    std::sort(all.begin(), all.end());
    const auto exceeds = [&](double threshold) {
        const double sum = std::transform_reduce(scores.begin(), scores.end(), 0.0, std::plus<>(),
                                                 [=](const auto& one) { return rate_above(one.second, threshold); });
        return sum / static_cast<double>(scores.size()) > per_thousand;
    };
    const auto least = std::partition_point(all.begin(), all.end(), exceeds);
    return least == all.end() ? all.back() : *least;
}

} // namespace offhook::training
