// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/earlier_mail.hpp"

#include <cstddef>
#include <optional>
#include <vector>

namespace offhook::threads {

/// Mails of one side in a row: the writer's, or those of all others.
struct Turn {
    bool own = false;
    std::vector<std::size_t> mails; ///< indices into the thread, oldest first, never empty
};

/// How a thread went to and fro between the writer and the others; `thread` is oldest first. Mails that no person wrote
/// to these people (automatic replies, list posts, newsletters) are no turns and part none; of a mail that is there
/// twice, by its Message-ID, the first counts.
std::vector<Turn> turns_of(const std::vector<draft::EarlierMail>& thread);

/// The same for the mails that are surely of the thread: those that are not weak.
std::vector<Turn> turns_without_weak(const std::vector<draft::EarlierMail>& thread);

/// How large a thread is.
struct ThreadSize {
    int mails = 0;                    ///< of all turns
    std::optional<std::size_t> words; ///< the own words of these mails; none where the text of one is not known
    std::optional<int> days; ///< from the day of the oldest to that of the newest, 0 for one day; none without dates
};

/// What stands between blanks is a word.
ThreadSize size_of(const std::vector<draft::EarlierMail>& thread, const std::vector<Turn>& turns);

} // namespace offhook::threads
