// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <cstddef>

namespace offhook::protocol {

/// A reply longer than this, in bytes, makes Thunderbird drop the connection (NativeMessaging.sys.mjs: 1 MiB).
constexpr std::size_t longest_reply = 1024 * 1024 - 1;

/// The newest mails of a thread that are read; older ones are left out.
constexpr std::size_t most_thread_mails = 200;

/// From how many turns on a thread may be called long.
constexpr int least_turns = 3;
constexpr int most_turns = 50;

/// So many addresses a `contact` request may hold, so that the reply stays below the size of a frame.
constexpr std::size_t most_contacts = 10;
/// So many contacts a `count-mails` request may hold.
constexpr std::size_t most_counts = 10000;

} // namespace offhook::protocol
