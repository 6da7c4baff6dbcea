// SPDX-License-Identifier: MPL-2.0
#include "judgement/kinds/date_search.hpp"

namespace offhook::advice {

namespace {

constexpr int quiet_mails_that_end_it = 3;

} // namespace

void DateSearch::follow(const DateMove& move, bool own) {
    const State proposed = own ? State::proposed_by_own : State::proposed_by_other;
    const State proposed_by_the_others = own ? State::proposed_by_other : State::proposed_by_own;
    // "That suits me, but …" declines, and "Perfect, or would Friday do?" goes on; but who answers a proposal with
    // "Perfect, I can do Friday at ten" has agreed.
    const bool accepts = move.states && state_ == proposed_by_the_others;
    if (move.agrees && !move.declines && !move.asks && (!move.states || accepts)) {
        *this = DateSearch();
        return;
    }
    const bool proposes = move.asks || move.states;
    if (!proposes && !move.declines) {
        if (++quiet_mails_ == quiet_mails_that_end_it) {
            *this = DateSearch();
        }
        return;
    }
    quiet_mails_ = 0;
    ++moves_;
    declines_ += move.declines ? 1 : 0;
    if (proposes) {
        ++proposals_;
        // Who proposes twice before an answer came is still in the same round.
        rounds_ += state_ != proposed || move.declines ? 1 : 0;
    }
    state_ = proposes ? proposed : State::declined;
}

} // namespace offhook::advice
