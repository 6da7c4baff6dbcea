// SPDX-License-Identifier: MPL-2.0
#pragma once

namespace offhook::advice {

/// What one mail does to the date that is sought.
struct DateMove {
    bool asks = false;     ///< proposes a date as a question, or asks for another one
    bool states = false;   ///< proposes a date as a statement, as an agreement may too
    bool declines = false; ///< turns a date down, or withdraws one
    bool agrees = false;
};

/// The search for a date over the mails of a thread. A proposal opens it; a decline or the other side's proposal keeps
/// it open; an agreement ends it, and so do three mails in a row that are about other things. All that was before is
/// then forgotten.
class DateSearch {
public:
    /// Goes on by one mail, of the writer's or of the other side; oldest first.
    void follow(const DateMove& move, bool own);

    int moves() const { return moves_; }         ///< mails that proposed or declined
    int proposals() const { return proposals_; } ///< mails that proposed
    int declines() const { return declines_; }   ///< mails that declined
    int rounds() const { return rounds_; }       ///< proposals, those of one side in a row without a decline being one

private:
    /// What the last move left the search in.
    enum class State {
        none,              ///< no date is sought, or one is agreed
        proposed_by_own,   ///< the others are to say whether it suits
        proposed_by_other, ///< the writer is
        declined,          ///< no proposal is on the table
    };

    State state_ = State::none;
    int moves_ = 0;
    int proposals_ = 0;
    int declines_ = 0;
    int rounds_ = 0;
    int quiet_mails_ = 0; ///< since the last move
};

} // namespace offhook::advice
