// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "audit/mail_index.hpp"

namespace offhook::audit {

/// Reads the header of each mail of a mailbox into the index. Counts what was read, and what was left out, in the
/// report.
void collect_mails(const mailboxes::MailStore& mailbox, const MailReader& read_mail, const Progress& progress,
                   MailIndex& index, Report& report);

} // namespace offhook::audit
