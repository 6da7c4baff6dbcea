// SPDX-License-Identifier: MPL-2.0
#include "advice/wanted_thread.hpp"

#include "base/unicode.hpp"
#include "judgement/kinds/repeated_question.hpp"
#include "mail/base_subject.hpp"
#include "threads/turns.hpp"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

namespace offhook::advice {

namespace {

/// Of some mails of a thread a client may know no more than that they are there.
bool told_by_id_alone(const protocol::ThreadMail& mail) {
    return mail.from.empty() && mail.text.empty();
}

/// How many mails the answered one names that the request does not have.
std::size_t missing_mails(const std::vector<protocol::ThreadMail>& thread) {
    const protocol::ThreadMail& answered = thread.back();
    std::set<std::string_view> missing(answered.references.begin(), answered.references.end());
    missing.insert(answered.in_reply_to);
    missing.erase("");
    for (const protocol::ThreadMail& mail : thread) {
        missing.erase(mail.message_id);
    }
    return missing.size();
}

/// Whether the subject says that it answers a mail, which it does not name.
bool answers_unnamed(const protocol::ThreadMail& mail) {
    if (!mail.references.empty() || !mail.in_reply_to.empty()) {
        return false;
    }
    return mail::is_reply_subject(to_utf16(mail.subject));
}

bool goes_on(const ReadMail& mail, SubjectScores& scores) {
    const bool seeks_a_date = std::any_of(mail.found.begin(), mail.found.end(), [](const FoundRule& found) {
        return found.rule().subject == rules::Subject::scheduling;
    });
    return seeks_a_date || asks_question(mail) || severity_of(scores.of(mail, rules::Subject::tone, true).sum) >= 2;
}

} // namespace

bool wants_thread(const protocol::DraftRequest& request, Assessment& assessment) {
    if (request.thread.empty() || request.thread_complete) {
        return false;
    }
    const mail::Origin origin = threads::origin_of(request.thread.back());
    if (origin == mail::Origin::list || origin == mail::Origin::nobody) {
        return false;
    }
    const std::size_t missing = missing_mails(request.thread);
    if (missing == 0 && request.thread.size() == 1) {
        return answers_unnamed(request.thread.back());
    }
    const std::size_t most_turns = request.thread.size() + missing + 1;
    if (missing > 0 && most_turns + 1 >= static_cast<std::size_t>(request.settings.turns)) {
        return true;
    }
    const AssessedMail& answered = assessment.mails[assessment.mails.size() - 2];
    return (missing > 0 || std::any_of(request.thread.begin(), request.thread.end(), told_by_id_alone)) &&
           (goes_on(answered.read, assessment.scores) || goes_on(assessment.draft().read, assessment.scores));
}

} // namespace offhook::advice
