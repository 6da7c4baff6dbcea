// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <string_view>

namespace offhook::mailboxes {

/// Whether a folder or mbox file of this name holds what its owner sent: "Sent", "Gesendet.sbd", ".Sent Items".
bool is_sent_folder(std::string_view name);

/// Whether it holds what was never written to anybody: drafts, templates, the outbox, and junk.
bool is_left_out_folder(std::string_view name);

/// Whether a file of this name beside mbox files is never one: Thunderbird's summaries, rules and databases.
bool is_other_file(std::string_view name);

} // namespace offhook::mailboxes
