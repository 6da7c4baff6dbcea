// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <offhook/advice/warning.hpp>
#include <offhook/protocol/request.hpp>

#include <optional>

namespace offhook::advice {

/// The warning about a thread that went to and fro too often. Mails of one side in a row are one turn; the draft
/// counts.
std::optional<Warning> warn_of_long_thread(const protocol::DraftRequest& request);

} // namespace offhook::advice
