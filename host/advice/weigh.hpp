// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "advice/read_mail.hpp"

#include <offhook/rules/pack.hpp>
#include <offhook/span.hpp>

#include <cstdint>
#include <vector>

namespace offhook::advice {

/// One rule's part in the sum of a mail.
struct WeighedRule {
    FoundRule found;
    int weight = 0;
};

/// What the rules of one subject add up to in a mail.
struct Weight {
    int sum =
        0; ///< that of the worst sentence and half of all others', after modality and what speaks against the subject
    std::vector<WeighedRule> rules; ///< each rule once a sentence, heaviest first
};

/// Sums the weights of a subject. With `modality`, upgraders and downgraders of the sentence and of the mail count too.
Weight weigh(const ReadMail& mail, rules::Subject subject, bool modality);

/// 0 nothing, 1 a hint, 2 a warning, 3 strong.
int severity_of(int sum);

/// The places of the rules in the body, sorted, overlapping ones joined, at most 100.
std::vector<Span> spans_of(const ReadMail& mail, const Weight& weight);

} // namespace offhook::advice
