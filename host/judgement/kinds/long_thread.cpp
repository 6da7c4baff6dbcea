// SPDX-License-Identifier: MPL-2.0
#include "judgement/kinds/long_thread.hpp"

#include "sentences/advice.hpp"
#include "threads/turns.hpp"

#include <algorithm>

namespace offhook::advice {

namespace {

/// With the draft, which may follow a mail of the writer's own.
int count_with_draft(const std::vector<threads::Turn>& turns) {
    return static_cast<int>(turns.size()) + (!turns.empty() && turns.back().own ? 0 : 1);
}

int severity_of_turns(int turns, int setting) {
    const int strong = (5 * setting + 2) / 3;
    return turns >= strong ? 3 : turns >= setting ? 2 : turns >= setting - 1 ? 1 : 0;
}

std::string reason_of(const threads::ThreadSize& extent, int turns, Language locale) {
    namespace advice = sentences::advice;
    const int mails = extent.mails + 1;
    const bool over_days = extent.days && *extent.days > 1;
    std::string reason = over_days ? advice::thread_is_long_over_days(locale, mails, turns, turns - 1, *extent.days)
                                   : advice::thread_is_long(locale, mails, turns, turns - 1);
    if (extent.words) {
        reason += ' ' + advice::words_so_far(locale, *extent.words);
    }
    return reason.append(1, ' ').append(advice::call_settles(locale));
}

} // namespace

std::optional<Warning> warn_of_long_thread(const draft::Conversation& conversation) {
    const std::vector<draft::EarlierMail>& thread = conversation.thread();
    const int setting = conversation.settings().turns;
    if (thread.empty() || thread.back().origin == mail::Origin::list) {
        return std::nullopt;
    }
    const std::vector<threads::Turn> turns = threads::turns_of(thread);
    const int count = count_with_draft(turns);
    int severity = severity_of_turns(count, setting);
    if (severity > 1 &&
        std::any_of(thread.begin(), thread.end(), [](const draft::EarlierMail& mail) { return mail.weak; })) {
        const int sure = count_with_draft(threads::turns_without_weak(thread));
        severity = std::max(1, severity_of_turns(sure, setting));
    }
    if (severity == 0) {
        return std::nullopt;
    }
    const threads::ThreadSize extent = threads::size_of(thread, turns);
    return Warning{Kind::long_thread, severity, "turns", {}, reason_of(extent, count, conversation.locale())};
}

} // namespace offhook::advice
