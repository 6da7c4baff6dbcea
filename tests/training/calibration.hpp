// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <map>
#include <string>
#include <vector>

namespace offhook::training {

/// Scores of texts of which nothing is to be said, by source. Sources count alike, whatever their size.
using FairScores = std::map<std::string, std::vector<double>>;

/// The least score that at most so many of 1,000 exceed, on average over the sources.
double threshold_of(const FairScores& scores, double per_thousand);

/// How many of 1,000 exceed a threshold.
double rate_above(const std::vector<double>& scores, double threshold);

} // namespace offhook::training
