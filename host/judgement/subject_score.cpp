// SPDX-License-Identifier: MPL-2.0
#include "judgement/subject_score.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace offhook::advice {

namespace {

// A rule of this weight or less is a hint. Hints do not add up: of several in a sentence one counts, and a sentence
// that holds nothing else does not add to another.
constexpr int heaviest_hint = 2;

constexpr std::size_t most_spans = 100;

// Politeness around it softens a harsh sentence, but a threat with "please" stays a threat; the same upwards.
int bounded(int modality) {
    return std::clamp(modality, -most_modality, most_modality);
}

/// The sums of the subject's rules, by sentence.
using SentenceSums = std::map<std::uint32_t, int>;

/// The sum of the modality rules of each of these sentences, and of those that weigh the whole mail.
struct Modality {
    SentenceSums sentences;
    int mail = 0;
    std::vector<ScoredRule> rules;
};

Modality modality_of(const reading::MailReading& mail, const SentenceSums& sentences) {
    Modality modality;
    std::set<const rules::CompiledRule*> counted;
    std::set<std::pair<const rules::CompiledRule*, std::uint32_t>> counted_in_sentence;
    for (const reading::FoundRule& found : mail.found) {
        const rules::CompiledRule& rule = found.rule();
        if (rule.subject != rules::Subject::modality) {
            continue;
        }
        int weight = rule.weight;
        if (rule.whole_mail) {
            weight = counted.insert(&rule).second ? weight : 0;
            modality.mail += weight;
        } else if (sentences.contains(found.match.sentence)) {
            weight = counted_in_sentence.insert({&rule, found.match.sentence}).second ? weight : 0;
            modality.sentences[found.match.sentence] += weight;
        } else {
            continue;
        }
        modality.rules.push_back({found, weight});
    }
    return modality;
}

/// Sorts the rules of a subject that matched: into those that speak for it, by sentence, and those against it.
SentenceSums sum_by_sentence(const reading::MailReading& mail, rules::Subject subject, SubjectScore& weight) {
    SentenceSums sentences;
    std::map<std::uint32_t, std::size_t> hints; // by sentence, the place of its heaviest in weight.rules
    std::set<std::pair<const rules::CompiledRule*, std::uint32_t>> counted;
    std::set<const rules::CompiledRule*> relieved_by;
    for (const reading::FoundRule& found : mail.found) {
        const rules::CompiledRule& rule = found.rule();
        if (rule.subject != subject) {
            continue;
        }
        if (rule.weight < 0) {
            weight.relief.push_back({found, relieved_by.insert(&rule).second ? rule.weight : 0});
            weight.relief_sum += weight.relief.back().weight;
            continue;
        }
        const bool is_new = counted.insert({&rule, found.match.sentence}).second;
        int& sum = sentences[found.match.sentence];
        int counts = is_new ? rule.weight : 0;
        if (is_new && rule.weight <= heaviest_hint) {
            const auto [hint, is_first] = hints.try_emplace(found.match.sentence, weight.rules.size());
            ScoredRule* const other = is_first ? nullptr : &weight.rules[hint->second];
            if (other != nullptr && other->weight >= counts) {
                counts = 0;
            } else if (other != nullptr) {
                sum -= std::exchange(other->weight, 0);
                hint->second = weight.rules.size();
            }
        }
        sum += counts;
        weight.rules.push_back({found, counts});
    }
    return sentences;
}

} // namespace

SubjectScore score_subject(const reading::MailReading& mail, rules::Subject subject, bool modality) {
    SubjectScore weight;
    const SentenceSums sentences = sum_by_sentence(mail, subject, weight);
    if (sentences.empty()) {
        return weight;
    }
    Modality around = modality ? modality_of(mail, sentences) : Modality();
    int all = 0;
    for (const auto& [sentence, rules] : sentences) {
        const auto own_modality = around.sentences.find(sentence);
        const int bounded_modality = own_modality == around.sentences.end() ? 0 : bounded(own_modality->second);
        const int sum = std::max(0, rules + bounded_modality);
        weight.sentences.push_back({sentence, rules, bounded_modality, sum});
        weight.worst = std::max(weight.worst, sum);
        all += sum > heaviest_hint ? sum : 0;
    }
    weight.modality = std::move(around.rules);
    weight.mail_modality = bounded(around.mail);
    weight.others = (std::max(all, weight.worst) - weight.worst) / 2;
    weight.sum = std::max(0, weight.worst + weight.others + weight.mail_modality + weight.relief_sum);
    std::stable_sort(weight.rules.begin(), weight.rules.end(),
                     [](const ScoredRule& a, const ScoredRule& b) { return a.weight > b.weight; });
    return weight;
}

int severity_of(int sum) {
    return static_cast<int>(
        std::count_if(thresholds.begin(), thresholds.end(), [sum](int least) { return sum >= least; }));
}

std::vector<Span> joined(std::vector<Span> spans, const std::vector<Span>& others) {
    spans.insert(spans.end(), others.begin(), others.end());
    std::sort(spans.begin(), spans.end());
    std::vector<Span> apart;
    for (const Span& span : spans) {
        if (!apart.empty() && span.start <= apart.back().end) {
            apart.back().end = std::max(apart.back().end, span.end);
        } else if (apart.size() < most_spans) {
            apart.push_back(span);
        }
    }
    return apart;
}

std::vector<Span> spans_of(const reading::MailReading& mail, const SubjectScore& weight) {
    std::vector<Span> spans;
    for (const ScoredRule& rule : weight.rules) {
        const rules::Match& match = rule.found.match;
        spans.push_back({mail.text.tokens[match.first_token].start, mail.text.tokens[match.end_token - 1].end});
    }
    return joined(std::move(spans), {});
}

} // namespace offhook::advice
