// SPDX-License-Identifier: MPL-2.0
#include "advice/scheduling.hpp"

#include <offhook/wording/wording.hpp>

#include <string_view>

namespace offhook::advice {

namespace {

/// What one mail does to the date that is sought. Rules tell it by the start of their id.
struct Move {
    bool proposes = false;
    bool declines = false;
    bool agrees = false;
};

Move move_of(const ReadMail& mail, Weighings& weighings) {
    Move move;
    for (const WeighedRule& weighed : weighings.weigh(mail, rules::Subject::scheduling, false).rules) {
        const std::string_view id = weighed.found.rules->string(weighed.found.rule().id);
        move.proposes = move.proposes || id.starts_with("proposal-");
        move.declines = move.declines || id.starts_with("decline-");
        move.agrees = move.agrees || id.starts_with("agreement-");
    }
    return move;
}

} // namespace

std::optional<Warning> warn_of_scheduling(const std::vector<const ReadMail*>& mails, Language locale,
                                          Weighings& weighings) {
    int proposals = 0;
    int declines = 0;
    int moves = 0;
    const auto follow = [&](const Move& move) {
        // "That suits me, but …" declines; only an agreement without a new question ends the search.
        if (move.agrees && !move.declines && !move.proposes) {
            proposals = 0;
            declines = 0;
            moves = 0;
            return;
        }
        proposals += move.proposes ? 1 : 0;
        declines += move.declines ? 1 : 0;
        moves += move.proposes || move.declines ? 1 : 0;
    };
    for (const ReadMail* const mail : mails) {
        follow(move_of(*mail, weighings));
    }
    // One mail that moves a date, with a new proposal, is no negotiation yet.
    if (proposals == 0 || moves < 2) {
        return std::nullopt;
    }
    const int severity = declines > 0 && moves >= 4 ? 3 : declines > 0 || proposals >= 3 ? 2 : 1;
    const auto text = declines > 0 ? wording::Text::scheduling_declined : wording::Text::scheduling_open;
    return Warning{Kind::scheduling, severity, "rounds", {}, wording::text(locale, text, proposals)};
}

} // namespace offhook::advice
