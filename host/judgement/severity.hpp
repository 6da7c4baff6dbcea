// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "classifier/linear_classifier.hpp"

namespace offhook::advice {

/// How severe a warning is, 0 to 3, by what the rules came to (0 to 3) and the classifier's score of the mail. The
/// classifier vetoes what rules found in a mail that reads like an ordinary one, and finds what they missed; a strong
/// warning needs a strong rule that is not vetoed. About answered mails the classifier alone decides whether there is a
/// warning.
int severity_of_head(classifier::Head head, int by_rules, float score, const classifier::HeadModel& model);

} // namespace offhook::advice
