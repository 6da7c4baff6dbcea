// SPDX-License-Identifier: MPL-2.0
#include "logistic_regression.hpp"

#include <algorithm>
#include <cmath>
#include <map>
#include <numbers>
#include <numeric>
#include <random>
#include <set>

namespace offhook::training {

namespace {

using classifier::Feature;

// A sentence that is known to be harsh should come to this at least.
constexpr double sum_of_harsh_sentence = 1;

double sigmoid(double value) {
    return 1 / (1 + std::exp(-value));
}

/// A text with its features as places in the tables of the optimizer.
struct Indexed {
    const Example* example = nullptr;
    std::vector<std::vector<std::uint32_t>> sentences;
    bool label = false;
    double weight = 1;
};

/// Weights and the state of FTRL-proximal for each.
class Optimizer {
public:
    Optimizer(std::size_t size, const Recipe& recipe) : recipe_(recipe), states_(size) {}

    double weight(std::uint32_t index) const { return states_[index].weight; }
    double bias() const { return bias_.weight; }

    double sum(const std::vector<std::uint32_t>& features) const {
        return std::transform_reduce(features.begin(), features.end(), 0.0, std::plus<>(),
                                     [this](std::uint32_t index) { return states_[index].weight; });
    }

    void step(const std::vector<std::uint32_t>& features, double gradient) {
        for (const std::uint32_t index : features) {
            step(states_[index], gradient, recipe_.ridge);
        }
    }

    void step_bias(double gradient) { step(bias_, gradient, 0); }

private:
    struct State {
        double weight = 0;
        double z = 0;
        double n = 0;
    };

    void step(State& state, double gradient, double ridge) const {
        const double n = state.n + gradient * gradient;
        state.z += gradient - (std::sqrt(n) - std::sqrt(state.n)) / recipe_.learning_rate * state.weight;
        state.n = n;
        state.weight = -state.z / ((recipe_.smoothing + std::sqrt(n)) / recipe_.learning_rate + ridge);
    }

    const Recipe& recipe_;
    std::vector<State> states_;
    State bias_;
};

double score_of(const Optimizer& optimizer, const Indexed& text) {
    double score = optimizer.bias();
    for (const auto& sentence : text.sentences) {
        score += std::log1p(std::exp(std::min(optimizer.sum(sentence), 60.0))) - std::numbers::ln2;
    }
    return score;
}

/// `gradient` is that of the loss by the text's score.
void step_text(Optimizer& optimizer, const Indexed& text, double gradient) {
    for (const auto& sentence : text.sentences) {
        optimizer.step(sentence, gradient * sigmoid(optimizer.sum(sentence)));
    }
    optimizer.step_bias(gradient);
}

class Training {
public:
    Training(const std::vector<Indexed>& texts, std::size_t features, const Recipe& recipe)
        : texts_(texts), recipe_(recipe), optimizer_(features, recipe) {
        for (const Indexed& text : texts_) {
            if (!text.example->text->pair.empty()) {
                (text.label ? harsh_ : civil_).emplace(text.example->text->pair, &text);
            }
        }
    }

    Optimizer run() {
        std::vector<std::size_t> order(texts_.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::mt19937_64 random(recipe_.seed);
        for (int pass = 0; pass < recipe_.passes; ++pass) {
            for (std::size_t left = order.size(); left > 1; --left) {
                std::swap(order[left - 1], order[random() % left]);
            }
            for (const std::size_t index : order) {
                learn(texts_[index]);
            }
        }
        return std::move(optimizer_);
    }

private:
    void learn(const Indexed& text) {
        const std::string& pair = text.example->text->pair;
        if (pair.empty()) {
            const double gradient = sigmoid(score_of(optimizer_, text)) - (text.label ? 1 : 0);
            step_text(optimizer_, text, text.weight * gradient);
            learn_sentences(text, {});
            return;
        }
        const auto civil = civil_.find(pair);
        if (text.label && civil != civil_.end()) {
            learn_pair(text, *civil->second);
        }
    }

    void learn_pair(const Indexed& harsh, const Indexed& civil) {
        const double of_harsh = score_of(optimizer_, harsh);
        const double of_civil = score_of(optimizer_, civil);
        const double apart = recipe_.pair_loss * sigmoid(of_civil - of_harsh);
        step_text(optimizer_, harsh, -apart - recipe_.label_loss * sigmoid(-of_harsh));
        step_text(optimizer_, civil, apart + recipe_.label_loss * sigmoid(of_civil));
        learn_sentences(harsh, words_of(civil));
        for (std::size_t index = 0; index < civil.sentences.size(); ++index) {
            if (!words_of(harsh).contains(civil.example->sentences[index].words)) {
                learn_sentence(civil.sentences[index], false);
            }
        }
    }

    /// `shared` are the sentences that the civil twin has, too.
    void learn_sentences(const Indexed& text, const std::set<std::uint64_t>& shared) {
        for (std::size_t index = 0; index < text.sentences.size(); ++index) {
            const ExampleSentence& sentence = text.example->sentences[index];
            if (shared.contains(sentence.words)) {
                learn_sentence(text.sentences[index], false);
            } else if (sentence.harsh) {
                learn_sentence(text.sentences[index], *sentence.harsh);
            }
        }
    }

    void learn_sentence(const std::vector<std::uint32_t>& sentence, bool harsh) {
        const double gradient = sigmoid(optimizer_.sum(sentence) - sum_of_harsh_sentence) - (harsh ? 1 : 0);
        optimizer_.step(sentence, recipe_.sentence_loss * (harsh ? 1 : recipe_.harmless_sentence) * gradient);
    }

    static std::set<std::uint64_t> words_of(const Indexed& text) {
        std::set<std::uint64_t> words;
        for (const ExampleSentence& sentence : text.example->sentences) {
            words.insert(sentence.words);
        }
        return words;
    }

    const std::vector<Indexed>& texts_;
    const Recipe& recipe_;
    Optimizer optimizer_;
    std::map<std::string_view, const Indexed*> harsh_;
    std::map<std::string_view, const Indexed*> civil_;
};

} // namespace

LogisticRegression::LogisticRegression(classifier::Head head, const std::vector<const Example*>& own,
                                       const std::vector<const Example*>& ordinary, const Recipe& recipe) {
    std::vector<Indexed> texts;
    for (const Example* const example : own) {
        if (const std::optional<bool> label = example->text->labels.at(static_cast<std::size_t>(head))) {
            texts.push_back({example, {}, *label, recipe.own_text * (*label ? 1 : recipe.fair_text)});
        }
    }
    for (const Example* const example : ordinary) {
        texts.push_back({example, {}, false, recipe.ordinary_text});
    }
    std::unordered_map<Feature, int> counts;
    for (const Indexed& text : texts) {
        std::set<Feature> distinct;
        for (const ExampleSentence& sentence : text.example->sentences) {
            distinct.insert(sentence.features.begin(), sentence.features.end());
        }
        for (const Feature feature : distinct) {
            ++counts[feature];
        }
    }
    std::unordered_map<Feature, std::uint32_t> places;
    std::vector<Feature> features;
    for (Indexed& text : texts) {
        for (const ExampleSentence& sentence : text.example->sentences) {
            std::vector<std::uint32_t>& indices = text.sentences.emplace_back();
            for (const Feature feature : sentence.features) {
                if (counts[feature] >= recipe.least_texts) {
                    const auto [place, is_new] = places.emplace(feature, static_cast<std::uint32_t>(features.size()));
                    if (is_new) {
                        features.push_back(feature);
                    }
                    indices.push_back(place->second);
                }
            }
        }
    }
    const Optimizer learnt = Training(texts, features.size(), recipe).run();
    bias_ = learnt.bias();
    for (std::uint32_t index = 0; index < features.size(); ++index) {
        weights_.emplace(features[index], static_cast<float>(learnt.weight(index)));
    }
}

double LogisticRegression::score(const Example& example) const {
    double score = bias_;
    for (const ExampleSentence& sentence : example.sentences) {
        double sum = 0;
        for (const Feature feature : sentence.features) {
            const auto weight = weights_.find(feature);
            sum += weight == weights_.end() ? 0 : weight->second;
        }
        score += std::log1p(std::exp(std::min(sum, 60.0))) - std::numbers::ln2;
    }
    return score;
}

} // namespace offhook::training
