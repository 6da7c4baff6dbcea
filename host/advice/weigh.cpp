// SPDX-License-Identifier: MPL-2.0
#include "advice/weigh.hpp"

#include <algorithm>
#include <map>
#include <set>
#include <string_view>
#include <utility>

namespace offhook::advice {

namespace {

constexpr int hint_from = 2;
constexpr int warning_from = 4;
constexpr int strong_from = 7;

// A rule of this weight or less is a hint. Hints do not add up: of several in a sentence one counts, and a sentence
// that holds nothing else does not add to another.
constexpr int heaviest_hint = 2;

// Politeness around it softens a harsh sentence, but a threat with "please" stays a threat; the same upwards.
constexpr int most_modality = 3;

constexpr std::size_t most_spans = 100;

/// The sum of the modality rules of each sentence, and of those that weigh the whole mail.
struct Modality {
    std::map<std::uint32_t, int> sentences;
    int mail = 0;
};

Modality modality_of(const ReadMail& mail) {
    Modality modality;
    std::set<const rules::CompiledRule*> counted;
    for (const FoundRule& found : mail.found) {
        const rules::CompiledRule& rule = found.rule();
        if (rule.subject != rules::Subject::modality) {
            continue;
        }
        if (!rule.whole_mail) {
            modality.sentences[found.match.sentence] += rule.weight;
        } else if (counted.insert(&rule).second) {
            modality.mail += rule.weight;
        }
    }
    return modality;
}

int bounded(int modality) {
    return std::clamp(modality, -most_modality, most_modality);
}

} // namespace

Weight weigh(const ReadMail& mail, rules::Subject subject, bool modality) {
    Weight weight;
    struct SentenceSum {
        int rules = 0;
        int heaviest_hint = 0;
    };
    std::map<std::uint32_t, SentenceSum> sentences;
    std::set<std::pair<const rules::CompiledRule*, std::uint32_t>> counted;
    std::set<const rules::CompiledRule*> relieved_by;
    int relief = 0;
    for (const FoundRule& found : mail.found) {
        const rules::CompiledRule& rule = found.rule();
        if (rule.subject != subject) {
            continue;
        }
        if (rule.weight < 0) {
            relief += relieved_by.insert(&rule).second ? rule.weight : 0;
            continue;
        }
        const bool is_new = counted.insert({&rule, found.match.sentence}).second;
        SentenceSum& sentence = sentences[found.match.sentence];
        if (is_new && rule.weight > heaviest_hint) {
            sentence.rules += rule.weight;
        } else if (is_new) {
            sentence.heaviest_hint = std::max<int>(sentence.heaviest_hint, rule.weight);
        }
        weight.rules.push_back({found, rule.weight});
    }
    if (sentences.empty()) {
        return weight;
    }
    const Modality around = modality ? modality_of(mail) : Modality();
    int worst = 0;
    int all = 0;
    for (const auto& [sentence, sum] : sentences) {
        const auto own_modality = around.sentences.find(sentence);
        const int modality_here = own_modality == around.sentences.end() ? 0 : bounded(own_modality->second);
        const int total = std::max(0, sum.rules + sum.heaviest_hint + modality_here);
        worst = std::max(worst, total);
        all += total > heaviest_hint ? total : 0;
    }
    all = std::max(all, worst);
    weight.sum = std::max(0, worst + (all - worst) / 2 + bounded(around.mail) + relief);
    std::stable_sort(weight.rules.begin(), weight.rules.end(),
                     [](const WeighedRule& a, const WeighedRule& b) { return a.weight > b.weight; });
    return weight;
}

int severity_of(int sum) {
    return sum >= strong_from ? 3 : sum >= warning_from ? 2 : sum >= hint_from ? 1 : 0;
}

std::vector<Span> spans_of(const ReadMail& mail, const Weight& weight) {
    std::vector<Span> spans;
    for (const WeighedRule& rule : weight.rules) {
        const rules::Match& match = rule.found.match;
        spans.push_back({mail.text.tokens[match.first_token].start, mail.text.tokens[match.end_token - 1].end});
    }
    std::sort(spans.begin(), spans.end());
    std::vector<Span> joined;
    for (const Span& span : spans) {
        if (!joined.empty() && span.start <= joined.back().end) {
            joined.back().end = std::max(joined.back().end, span.end);
        } else if (joined.size() < most_spans) {
            joined.push_back(span);
        }
    }
    return joined;
}

} // namespace offhook::advice
