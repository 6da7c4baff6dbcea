// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "mail/origin.hpp"
#include "protocol/request.hpp"
#include "threads/own_addresses.hpp"

#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

namespace offhook::threads {

/// Mails of one side in a row: the writer's, or those of all others.
struct Turn {
    bool own = false;
    std::vector<std::size_t> mails; ///< indices into the thread, oldest first, never empty
};

/// Who or what wrote a mail of a thread.
mail::Origin origin_of(const protocol::ThreadMail& mail);

/// How a thread went to and fro between the writer and the others; `thread` is oldest first. Mails that no person wrote
/// to these people (automatic replies, list posts, newsletters) are no turns and part none; of a mail that is there
/// twice, by its Message-ID, the first counts.
std::vector<Turn> turns_of(const std::vector<protocol::ThreadMail>& thread, const OwnAddresses& own);

/// How large a thread is.
struct ThreadSize {
    int mails = 0;                    ///< of all turns
    std::optional<std::size_t> words; ///< the own words of these mails; none where the text of one is not known
    std::optional<int> days; ///< from the day of the oldest to that of the newest, 0 for one day; none without dates
};
ThreadSize size_of(const std::vector<protocol::ThreadMail>& thread, const std::vector<Turn>& turns);

/// How many words of a plain-text body its writer wrote: without quotes and signature. What stands between blanks is a
/// word. Linear in the text's length; of each mail 64 KiB are read.
std::size_t own_word_count(std::string_view body);

} // namespace offhook::threads
