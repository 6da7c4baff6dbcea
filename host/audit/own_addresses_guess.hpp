// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "audit/mail_index.hpp"

#include <string>
#include <vector>

namespace offhook::audit {

/// The addresses that the mailbox is most likely its owner's: those that most mails in folders of sent mails are from;
/// without such folders, the one that most mails of others are to and that wrote as well. Empty where none stands out.
std::vector<std::string> guess_own_addresses(MailIndex& index);

} // namespace offhook::audit
