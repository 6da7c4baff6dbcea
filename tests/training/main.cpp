// SPDX-License-Identifier: MPL-2.0
// Learns the classifier's weights of one language from texts, and tells how well it judges texts that it has not seen.
#include "calibration.hpp"
#include "classifier/weight_file.hpp"
#include "example.hpp"
#include "judgement/severity.hpp"
#include "logistic_regression.hpp"

#include <CLI/CLI.hpp>
#include <fmt/format.h>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <fstream>

namespace {

using namespace offhook;
using namespace offhook::training;
using classifier::Head;

constexpr std::size_t fold_count = 5;
constexpr std::array<double, classifier::rate_count> rates = {30, 10, 5, 2, 0.5};
// Own fair mails are made to be mistaken: so many times the rate is as good there.
constexpr double own_rate_of_drafts = 6;
constexpr double own_rate_of_answered_mail = 8;
constexpr std::size_t most_weights = 12'000;

// Found by trials on held-out texts. More weight on ordinary texts finds more at the same alarms there, and flags more
// of the own fair mails: the source is learnt. In the own fair mails of the answered, people's own words stand beside
// those of the matter, so that they need less.
constexpr Recipe tone_recipe{.own_text = 4, .fair_text = 4, .ordinary_text = 1};
constexpr Recipe recipe_of_answered_mail{.passes = 10, .own_text = 1, .fair_text = 1, .ordinary_text = 0.02};

struct Options {
    std::string language;
    std::filesystem::path texts;
    std::vector<std::string> ordinary;  ///< learnt as fair
    std::vector<std::string> calibrate; ///< only measured
    std::filesystem::path weights;
    std::filesystem::path scores; ///< of every text, for trials of thresholds; empty: not written
};

/// Texts of all files and what was made of them in one role.
struct Corpus {
    std::vector<LabelledText> texts;
    std::vector<Example> examples;

    std::vector<const Example*> pointers() const {
        std::vector<const Example*> all;
        for (const Example& example : examples) {
            all.push_back(&example);
        }
        return all;
    }
};

std::vector<std::filesystem::path> files_of(const Options& options, std::initializer_list<std::string_view> names) {
    std::vector<std::filesystem::path> files;
    for (const auto& entry : std::filesystem::directory_iterator(options.texts)) {
        const std::string name = entry.path().filename().string();
        for (const std::string_view start : names) {
            if (name.starts_with(fmt::format("{}_{}", start, options.language)) && name.ends_with(".jsonl")) {
                files.push_back(entry.path());
            }
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

template <typename Files, typename Read>
Corpus read_corpus(const Files& files, const Read& read, Language language, Role role, const rules::RuleBook& book,
                   FeatureNames& names) {
    Corpus corpus;
    for (const auto& file : files) {
        std::vector<LabelledText> texts = read(std::filesystem::path(file));
        std::move(texts.begin(), texts.end(), std::back_inserter(corpus.texts));
    }
    corpus.examples = make_examples(corpus.texts, language, role, book, names);
    return corpus;
}

/// Groups are dealt to folds in the order of their names, so that a group is in one fold alone.
std::size_t fold_of(const Example& example) {
    std::uint64_t hash = 14695981039346656037U;
    for (const char unit : example.text->group) {
        hash = (hash ^ static_cast<unsigned char>(unit)) * 1099511628211U;
    }
    return (hash >> 20U) % fold_count;
}

struct Scored {
    const Example* example = nullptr;
    double score = 0;
    std::size_t fold = 0;
};

struct Learnt {
    LogisticRegression model;
    std::array<double, classifier::rate_count> thresholds{};
    std::vector<Scored> held_out; ///< own texts, each scored by a model that has not seen its group
};

std::size_t index_of(Head head) {
    return static_cast<std::size_t>(head);
}

Learnt learn(Head head, const Corpus& own, const Corpus& ordinary, const Corpus& calibrate, const Recipe& recipe) {
    std::vector<Scored> held_out;
    FairScores own_fair;
    for (std::size_t fold = 0; fold < fold_count; ++fold) {
        std::vector<const Example*> rest;
        for (const Example& example : own.examples) {
            if (fold_of(example) != fold) {
                rest.push_back(&example);
            }
        }
        const LogisticRegression model(head, rest, ordinary.pointers(), recipe);
        for (const Example& example : own.examples) {
            if (fold_of(example) == fold) {
                held_out.push_back({&example, model.score(example), fold});
                const auto label = example.text->labels.at(index_of(head));
                if (label && !*label && example.text->pair.empty()) {
                    own_fair["own"].push_back(held_out.back().score);
                }
            }
        }
    }
    Learnt learnt{LogisticRegression(head, own.pointers(), ordinary.pointers(), recipe), {}, std::move(held_out)};
    FairScores fair;
    for (const Example& example : calibrate.examples) {
        fair[example.text->source].push_back(learnt.model.score(example));
    }
    for (std::size_t rate = 0; rate < rates.size(); ++rate) {
        learnt.thresholds.at(rate) =
            std::max(threshold_of(fair, rates.at(rate)),
                     threshold_of(own_fair, rates.at(rate) *
                                                (head == Head::tone ? own_rate_of_drafts : own_rate_of_answered_mail)));
    }
    return learnt;
}

/// Whether a warning of severity 2 would be given, as judgement/severity.hpp decides it.
bool warns(const Scored& scored, Head head, const Learnt& learnt) {
    classifier::HeadModel model;
    std::transform(learnt.thresholds.begin(), learnt.thresholds.end(), model.thresholds.begin(),
                   [](double threshold) { return static_cast<float>(threshold); });
    return advice::severity_of_head(head, scored.example->severity.at(index_of(head)), static_cast<float>(scored.score),
                                    model) >= 2;
}

void write_scores(Head head, const Learnt& learnt, const Corpus& calibrate, std::ofstream& file) {
    const auto write = [&](std::string_view set, const Example& example, double score) {
        const LabelledText& text = *example.text;
        const auto label = text.labels.at(index_of(head));
        file << fmt::format("{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{}\t{:.4f}\n", classifier::name_of_head(head), set,
                            text.source, text.group, text.id, text.pair, label ? (*label ? "1" : "0") : "-",
                            text.strength, example.severity.at(index_of(head)), score);
    };
    for (const Scored& scored : learnt.held_out) {
        write("held-out", *scored.example, scored.score);
    }
    for (const Example& example : calibrate.examples) {
        write("ordinary", example, learnt.model.score(example));
    }
}

void tell_pairs(const Learnt& learnt) {
    std::map<std::string, std::array<const Scored*, 2>> pairs;
    for (const Scored& scored : learnt.held_out) {
        if (!scored.example->text->pair.empty()) {
            pairs[scored.example->text->pair].at(scored.example->text->labels[0].value_or(false) ? 1 : 0) = &scored;
        }
    }
    std::map<std::string, std::array<double, 5>> groups; // pairs, ranked right, harsh found, civil flagged, both right
    for (const auto& [id, twins] : pairs) {
        if (twins[0] == nullptr || twins[1] == nullptr) {
            continue;
        }
        const bool harsh = warns(*twins[1], Head::tone, learnt);
        const bool civil = warns(*twins[0], Head::tone, learnt);
        for (const std::string& group : {std::string("all"), twins[0]->example->text->group}) {
            auto& row = groups[group];
            row[0] += 1;
            row[1] += twins[1]->score > twins[0]->score ? 1 : 0;
            row[2] += harsh ? 1 : 0;
            row[3] += civil ? 1 : 0;
            row[4] += harsh && !civil ? 1 : 0;
        }
    }
    for (const auto& [group, row] : groups) {
        fmt::print("pairs\t{}\t{}\tranked {:.3f}\tharsh {:.3f}\tcivil {:.3f}\tboth {:.3f}\n", group, row[0],
                   row[1] / row[0], row[2] / row[0], row[3] / row[0], row[4] / row[0]);
    }
}

void tell_head(Head head, const Learnt& learnt, const Corpus& calibrate) {
    const std::string_view name = classifier::name_of_head(head);
    double found = 0, missed = 0, wrong = 0, fair = 0, fair_flagged = 0, worst = 0, worst_found = 0;
    for (const Scored& scored : learnt.held_out) {
        const LabelledText& text = *scored.example->text;
        const auto label = text.labels.at(index_of(head));
        if (!label || !text.pair.empty()) {
            continue;
        }
        const bool flagged = warns(scored, head, learnt);
        found += *label && flagged ? 1 : 0;
        missed += *label && !flagged ? 1 : 0;
        wrong += !*label && flagged ? 1 : 0;
        const bool is_fair =
            std::none_of(text.labels.begin(), text.labels.end(), [](const auto& one) { return one && *one; });
        fair += is_fair ? 1 : 0;
        fair_flagged += is_fair && flagged ? 1 : 0;
        worst += text.strength == 3 ? 1 : 0;
        worst_found += text.strength == 3 && flagged ? 1 : 0;
    }
    fmt::print("{}\town texts held out\trecall {:.3f}\tprecision {:.3f}\tF1 {:.3f}\tfair of 1,000 {:.1f}", name,
               found / (found + missed), found / std::max(1.0, found + wrong),
               2 * found / std::max(1.0, 2 * found + missed + wrong), 1000 * fair_flagged / std::max(1.0, fair));
    if (worst > 0) {
        fmt::print("\tinsults and threats {:.3f}", worst_found / worst);
    }
    fmt::print("\n");
    std::map<std::string, std::array<double, 3>> sources; // texts, flagged, flagged by the rules alone
    for (const Example& example : calibrate.examples) {
        auto& row = sources[example.text->source];
        row[0] += 1;
        row[1] += warns({&example, learnt.model.score(example), 0}, head, learnt) ? 1 : 0;
        row[2] += example.severity.at(index_of(head)) >= 2 ? 1 : 0;
    }
    for (const auto& [source, row] : sources) {
        fmt::print("{}\t{}\tof 1,000: {:.1f}\trules alone: {:.1f}\n", name, source, 1000 * row[1] / row[0],
                   1000 * row[2] / row[0]);
    }
}

void add_weights(Head head, const Learnt& learnt, const FeatureNames& names,
                 std::map<std::string, classifier::NamedWeights>& weights, classifier::HeadModel& model) {
    std::vector<std::pair<float, std::string>> heaviest;
    for (const auto& [feature, weight] : learnt.model.weights()) {
        heaviest.emplace_back(weight, names.at(feature));
    }
    std::sort(heaviest.begin(), heaviest.end(), [](const auto& a, const auto& b) {
        const float of_a = std::abs(a.first);
        const float of_b = std::abs(b.first);
        return of_a != of_b ? of_a > of_b : a.second < b.second;
    });
    heaviest.resize(std::min(heaviest.size(), most_weights));
    model.bias = static_cast<float>(learnt.model.bias());
    model.step = heaviest.empty() ? 0 : std::abs(heaviest.front().first) / 127;
    std::transform(learnt.thresholds.begin(), learnt.thresholds.end(), model.thresholds.begin(),
                   [](double threshold) { return static_cast<float>(threshold); });
    for (const auto& [weight, name] : heaviest) {
        const auto steps = static_cast<std::int8_t>(std::lround(weight / model.step));
        if (steps != 0) {
            auto& named = weights[name];
            named.name = name;
            named.weights.at(index_of(head)) = steps;
        }
    }
}

int run(const Options& options) {
    const Language language = options.language == "de" ? Language::german : Language::english;
    const rules::RuleBook book;
    FeatureNames names;
    classifier::WeightFile file;
    std::map<std::string, classifier::NamedWeights> weights;
    std::ofstream scores;
    if (!options.scores.empty()) {
        scores.open(options.scores);
    }
    for (const Role role : {Role::draft, Role::answered}) {
        const auto files =
            role == Role::draft ? files_of(options, {"pairs", "outbox", "ordinary"}) : files_of(options, {"incoming"});
        const Corpus own = read_corpus(files, read_texts, language, role, book, names);
        const Corpus ordinary = read_corpus(options.ordinary, read_ordinary_texts, language, role, book, names);
        const Corpus calibrate = read_corpus(options.calibrate, read_ordinary_texts, language, role, book, names);
        for (std::size_t index = 0; index < classifier::head_count; ++index) {
            const auto head = static_cast<Head>(index);
            if ((head == Head::tone) != (role == Role::draft)) {
                continue;
            }
            const Recipe recipe = head == Head::tone ? tone_recipe : recipe_of_answered_mail;
            const Learnt learnt = learn(head, own, ordinary, calibrate, recipe);
            if (head == Head::tone) {
                tell_pairs(learnt);
            }
            tell_head(head, learnt, calibrate);
            if (scores.is_open()) {
                write_scores(head, learnt, calibrate, scores);
            }
            std::fflush(stdout);
            add_weights(head, learnt, names, weights, file.heads.at(index));
        }
    }
    for (auto& [name, named] : weights) {
        file.weights.push_back(std::move(named));
    }
    std::ofstream(options.weights, std::ios::binary) << classifier::write_weight_file(file);
    return 0;
}

} // namespace

int main(int argument_count, char** arguments) {
    Options options;
    CLI::App app("Learns the classifier's weights of one language");
    app.add_option("--language", options.language, "de or en")->required()->check(CLI::IsMember({"de", "en"}));
    app.add_option("--texts", options.texts, "folder of own labelled texts")->required()->check(CLI::ExistingDirectory);
    app.add_option("--ordinary", options.ordinary, "files of ordinary texts to learn as fair")->required();
    app.add_option("--calibrate", options.calibrate, "files of other ordinary texts, for the thresholds")->required();
    app.add_option("--weights", options.weights, "the weight file to write")->required();
    app.add_option("--scores", options.scores, "a file that gets every text's score");
    CLI11_PARSE(app, argument_count, arguments);
    try {
        return run(options);
    } catch (const std::exception& error) {
        fmt::print(stderr, "{}\n", error.what());
        return 1;
    }
}
