// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "draft/conversation.hpp"
#include "mail/file/mail_file.hpp"

namespace offhook::program {

/// The conversation that judges a mail file: its own words are the draft.
draft::Conversation conversation_of_mail(const mail::Mail& mail, Language locale);

} // namespace offhook::program
