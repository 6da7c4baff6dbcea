// SPDX-License-Identifier: MPL-2.0
#include "judgement/mail_features.hpp"

#include "judgement/subject_score.hpp"

#include <algorithm>
#include <utility>
#include <vector>

namespace offhook::advice {

namespace {

using classifier::Feature;
using FeatureOfSentence = std::pair<std::uint32_t, Feature>;

constexpr rules::Subject subjects[] = {rules::Subject::tone,        rules::Subject::complaint,
                                       rules::Subject::conflict,    rules::Subject::refusal,
                                       rules::Subject::translation, rules::Subject::misunderstanding};

/// What rules tell of each sentence, sorted by sentence.
std::vector<FeatureOfSentence> features_of_rules(const reading::MailReading& mail) {
    std::vector<FeatureOfSentence> features;
    if (mail.found.empty()) {
        return features;
    }
    for (const reading::FoundRule& found : mail.found) {
        features.emplace_back(found.match.sentence,
                              classifier::feature_of_pack(found.rules->string(found.rule().pack)));
    }
    for (const rules::Subject subject : subjects) {
        for (const SentenceScore& score : score_subject(mail, subject, subject == rules::Subject::tone).sentences) {
            for (const int least : classifier::feature_sums) {
                if (score.sum >= least) {
                    features.emplace_back(score.sentence,
                                          classifier::feature_of_sum(rules::name_of_subject(subject), least));
                }
            }
        }
    }
    std::sort(features.begin(), features.end());
    features.erase(std::unique(features.begin(), features.end()), features.end());
    return features;
}

} // namespace

void for_each_sentence(const reading::MailReading& mail,
                       const std::function<void(std::uint32_t sentence, std::span<const Feature>)>& use) {
    const std::vector<FeatureOfSentence> of_rules = features_of_rules(mail);
    auto rule = of_rules.begin();
    std::vector<Feature> features;
    for (std::uint32_t sentence = 0; sentence < mail.text.sentences.size(); ++sentence) {
        classifier::add_word_features(mail.text, mail.text.sentences[sentence], features);
        for (; rule != of_rules.end() && rule->first == sentence; ++rule) {
            features.push_back(rule->second);
        }
        use(sentence, features);
    }
}

} // namespace offhook::advice
