// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/mail_index.hpp"
#include "mail/file/mail_file.hpp"

namespace offhook::audit {

/// What tells a mail from all others: its Message-ID, or what stands in its header where it has none.
inline Hash message_hash(const mail::Mail& mail) {
    return hash_of(mail.message_id.empty() ? mail.from.address + '\n' + mail.date + '\n' + mail.subject
                                           : mail.message_id);
}

} // namespace offhook::audit
