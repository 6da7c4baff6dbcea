// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "reading/mail_reading.hpp"

namespace offhook::advice {

/// Whether a German mail addresses its reader with both Sie and du: the mark of a machine translation, which knows no
/// relationship. Each must stand at least twice where it can't be anything else: "Sie" at the start of a sentence may
/// be "she" or "they".
bool mixes_forms_of_address(const reading::MailReading& mail);

} // namespace offhook::advice
