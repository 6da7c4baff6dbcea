// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "example.hpp"

#include <unordered_map>

namespace offhook::training {

/// How weights are learnt. FTRL-proximal: McMahan et al. 2013, "Ad Click Prediction".
struct Recipe {
    double learning_rate = 0.05;
    double smoothing = 1; ///< beta
    double ridge = 1;     ///< L2
    int passes = 5;
    int least_texts = 2;            ///< a feature must stand in
    double pair_loss = 10;          ///< log(1 + e^-(harsh - civil)) of each pair
    double label_loss = 0.5;        ///< of each twin
    double sentence_loss = 0.2;     ///< of sentences that are known to be harsh or not
    double harmless_sentence = 0.3; ///< that much of it for those that are not
    double own_text = 2;            ///< of a text that is no twin
    double fair_text = 2;           ///< times that for one labelled 0
    double ordinary_text = 0.5;     ///< of a text that is only taken for fair
    std::uint64_t seed = 1;
};

/// Weights of one head.
class LogisticRegression {
public:
    /// Learns from examples; `ordinary` are taken for 0. Deterministic.
    LogisticRegression(classifier::Head head, const std::vector<const Example*>& own,
                       const std::vector<const Example*>& ordinary, const Recipe& recipe);

    /// Pooled as MailScore does.
    double score(const Example& example) const;
    double bias() const { return bias_; }
    const std::unordered_map<classifier::Feature, float>& weights() const { return weights_; }

private:
    double bias_ = 0;
    std::unordered_map<classifier::Feature, float> weights_;
};

} // namespace offhook::training
