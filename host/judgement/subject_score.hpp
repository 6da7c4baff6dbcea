// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/span.hpp"
#include "reading/mail_reading.hpp"
#include "rules/language/pack.hpp"

#include <array>
#include <cstdint>
#include <vector>

namespace offhook::advice {

/// The least sum for a hint, a warning, a strong warning.
constexpr std::array<int, 3> thresholds = {2, 4, 7};

/// How much the modality of a sentence, and that of a mail, can lower or raise a sum at most.
constexpr int most_modality = 3;

/// One rule's part in the sum of a mail.
struct ScoredRule {
    reading::FoundRule found;
    int weight = 0; ///< 0 where the rule has counted before: in the sentence, or in the mail if it weighs the mail
};

/// What the rules in one sentence add up to.
struct SentenceScore {
    std::uint32_t sentence = 0;
    int rules = 0;
    int modality = 0; ///< of its upgraders and downgraders, bounded
    int sum = 0;      ///< never below 0
};

/// What the rules of one subject add up to in a mail.
struct SubjectScore {
    int sum = 0;                   ///< of worst, others, mail_modality, relief_sum and length; never below 0
    std::vector<ScoredRule> rules; ///< heaviest first
    std::vector<SentenceScore> sentences;
    std::vector<ScoredRule> modality; ///< upgraders and downgraders of these sentences and of the mail
    std::vector<ScoredRule> relief;   ///< what speaks against the subject
    int worst = 0;                    ///< the sum of the worst sentence
    int others = 0;                   ///< what all other sentences add to it
    int mail_modality = 0;            ///< of the rules that weigh the whole mail, bounded
    int relief_sum = 0;               ///< 0 or less
    int length = 0;                   ///< what a short mail adds, and a long one takes
};

/// Sums the weights of a subject. With `modality`, upgraders and downgraders of the sentence and of the mail count too.
SubjectScore score_subject(const reading::MailReading& mail, rules::Subject subject, bool modality);

/// 0 nothing, 1 a hint, 2 a warning, 3 strong.
int severity_of(int sum);

/// Spans of both, sorted, overlapping ones joined, at most 100.
std::vector<Span> joined(std::vector<Span> spans, const std::vector<Span>& others);

/// The places of the rules in the body, sorted, overlapping ones joined, at most 100.
std::vector<Span> spans_of(const reading::MailReading& mail, const SubjectScore& weight);

} // namespace offhook::advice
