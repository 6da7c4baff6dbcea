// SPDX-License-Identifier: MPL-2.0
#include "assessment/assessment.hpp"

#include "assessment/wanted_thread.hpp"
#include "judgement/kinds/answered_mail.hpp"
#include "judgement/kinds/escalation.hpp"
#include "judgement/kinds/long_thread.hpp"
#include "judgement/kinds/repeated_question.hpp"
#include "judgement/kinds/scheduling.hpp"
#include "judgement/kinds/tone.hpp"

#include <algorithm>

namespace offhook::advice {

namespace {

/// Of two warnings of a kind the stronger stays, with the places of both.
void add(const Warning& warning, std::vector<Warning>& warnings) {
    const auto known = std::find_if(warnings.begin(), warnings.end(),
                                    [&](const Warning& other) { return other.kind == warning.kind; });
    if (known == warnings.end()) {
        warnings.push_back(warning);
        return;
    }
    std::vector<Span> spans = joined(known->spans, warning.spans);
    if (warning.severity > known->severity) {
        *known = warning;
    }
    known->spans = std::move(spans);
}

void warn(const draft::Conversation& conversation, Assessment& assessment) {
    const Language locale = conversation.locale();
    const std::vector<reading::ConversationMail>& mails = assessment.reading.mails;
    const reading::MailReading& draft = assessment.reading.draft().reading;
    const reading::ConversationMail* const answered_mail = assessment.reading.answered();
    const reading::MailReading* const answered = answered_mail == nullptr ? nullptr : &answered_mail->reading;
    if (auto warning = warn_of_tone(draft, locale, assessment.scores)) {
        assessment.warnings.push_back(std::move(*warning));
    }
    if (answered != nullptr) {
        warn_of_answered_mail(*answered, locale, assessment.scores, assessment.warnings);
    }
    warn_of_either_side(answered, draft, locale, assessment.scores, assessment.warnings);
    for (auto& warning :
         {warn_of_scheduling(mails, locale, assessment.scores), warn_of_long_thread(conversation),
          warn_of_repeated_question(mails, locale), warn_of_escalation(mails, locale, assessment.scores)}) {
        if (warning) {
            add(*warning, assessment.warnings);
        }
    }
}

} // namespace

Assessment assess(const draft::Conversation& conversation, const rules::RuleBook& rule_book, bool keep_spared) {
    Assessment assessment;
    assessment.reading = reading::read_conversation(conversation, rule_book, keep_spared);
    const reading::MailReading& draft = assessment.reading.draft().reading;
    assessment.language = draft.language || draft.foreign ? draft.language : assessment.reading.thread_language;
    warn(conversation, assessment);
    assessment.wants_thread = wants_thread(conversation, assessment.reading, assessment.scores);
    // Not every warning comes of rules that can be switched off one by one.
    std::erase_if(assessment.warnings,
                  [&](const Warning& warning) { return rule_book.is_off(name_of_kind(warning.kind)); });
    std::stable_sort(assessment.warnings.begin(), assessment.warnings.end(),
                     [](const Warning& a, const Warning& b) { return a.severity > b.severity; });
    return assessment;
}

} // namespace offhook::advice
