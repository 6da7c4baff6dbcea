// SPDX-License-Identifier: MPL-2.0
#include "judgement/kinds/scheduling.hpp"

#include "judgement/kinds/date_search.hpp"
#include "sentences/advice.hpp"
#include "sentences/numbers.hpp"

#include <string_view>

namespace offhook::advice {

namespace {

/// Rules tell what a mail does by the start of their id.
DateMove move_of(const reading::MailReading& mail, SubjectScores& scores) {
    DateMove move;
    for (const ScoredRule& weighed : scores.of(mail, rules::Subject::scheduling, false).rules) {
        const std::string_view id = weighed.found.rules->string(weighed.found.rule().id);
        const bool states = id.starts_with("proposal-stated");
        move.states = move.states || states;
        move.asks = move.asks || (id.starts_with("proposal-") && !states);
        move.declines = move.declines || id.starts_with("decline-");
        move.agrees = move.agrees || id.starts_with("agreement-");
    }
    return move;
}

std::string reason_of(const DateSearch& search, Language locale) {
    namespace advice = sentences::advice;
    if (search.rounds() < 2) {
        return std::string((search.declines() > 0 ? advice::date_declined : advice::date_open)(locale));
    }
    return advice::date_in_rounds(locale, sentences::ordinal(locale, search.rounds()));
}

} // namespace

std::optional<Warning> warn_of_scheduling(const std::vector<reading::ConversationMail>& mails, Language locale,
                                          SubjectScores& scores) {
    DateSearch search;
    for (const reading::ConversationMail& mail : mails) {
        const bool has_words = !mail.reading.text.tokens.empty();
        if (mail.origin == mail::Origin::person && has_words) {
            search.follow(move_of(mail.reading, scores), mail.own);
        }
    }
    // One mail that moves a date, with a new proposal, is no negotiation yet.
    if (search.proposals() == 0 || search.moves() < 2) {
        return std::nullopt;
    }
    const bool declined = search.declines() > 0;
    const int severity = declined && search.moves() >= 4 ? 3 : declined || search.proposals() >= 3 ? 2 : 1;
    return Warning{Kind::scheduling, severity, "rounds", {}, reason_of(search, locale)};
}

} // namespace offhook::advice
