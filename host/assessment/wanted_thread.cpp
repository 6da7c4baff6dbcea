// SPDX-License-Identifier: MPL-2.0
#include "assessment/wanted_thread.hpp"

#include "base/unicode.hpp"
#include "judgement/kinds/repeated_question.hpp"
#include "mail/base_subject.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace offhook::advice {

namespace {

/// Of some mails of a thread a client may know no more than that they are there.
bool told_by_id_alone(const draft::EarlierMail& mail) {
    return mail.from.header_field().empty() && mail.body.empty();
}

/// How many mails the answered one names that were not told.
std::size_t missing_mails(const std::vector<draft::EarlierMail>& thread) {
    const draft::EarlierMail& answered = thread.back();
    std::set<std::string_view> missing(answered.references.begin(), answered.references.end());
    missing.insert(answered.in_reply_to);
    missing.erase("");
    for (const draft::EarlierMail& mail : thread) {
        missing.erase(mail.message_id);
    }
    return missing.size();
}

/// Whether the subject says that it answers a mail, which it does not name.
bool answers_unnamed(const draft::EarlierMail& mail) {
    if (!mail.references.empty() || !mail.in_reply_to.empty()) {
        return false;
    }
    return mail::is_reply_subject(to_utf16(mail.subject));
}

bool goes_on(const reading::MailReading& mail, SubjectScores& scores) {
    const bool seeks_a_date = std::any_of(mail.found.begin(), mail.found.end(), [](const reading::FoundRule& found) {
        return found.rule().subject == rules::Subject::scheduling;
    });
    return seeks_a_date || asks_question(mail) || severity_of(scores.of(mail, rules::Subject::tone, true).sum) >= 2;
}

} // namespace

bool wants_thread(const draft::Conversation& conversation, const reading::ConversationReading& reading,
                  SubjectScores& scores) {
    const std::vector<draft::EarlierMail>& thread = conversation.thread();
    if (thread.empty() || conversation.thread_complete()) {
        return false;
    }
    const mail::Origin origin = thread.back().origin;
    if (origin == mail::Origin::list || origin == mail::Origin::nobody) {
        return false;
    }
    const std::size_t missing = missing_mails(thread);
    if (missing == 0 && thread.size() == 1) {
        return answers_unnamed(thread.back());
    }
    const std::size_t most_turns = thread.size() + missing + 1;
    if (missing > 0 && most_turns + 1 >= static_cast<std::size_t>(conversation.settings().turns)) {
        return true;
    }
    const reading::ConversationMail& newest = reading.mails[reading.mails.size() - 2];
    return (missing > 0 || std::any_of(thread.begin(), thread.end(), told_by_id_alone)) &&
           (goes_on(newest.reading, scores) || goes_on(reading.draft().reading, scores));
}

} // namespace offhook::advice
