// SPDX-License-Identifier: MPL-2.0
#include "command_line/inputs/conversation_of_mail.hpp"

#include <utility>

namespace offhook::program {

draft::Conversation conversation_of_mail(const mail::Mail& mail, Language locale) {
    draft::ConversationParts parts;
    parts.locale = locale;
    parts.draft = {mail.subject, draft::Participant(mail.from), draft::participants_of(mail.to),
                   draft::participants_of(mail.cc), draft::MailBody(mail.text)};
    parts.own_addresses.add(parts.draft.from);
    return draft::Conversation(std::move(parts));
}

} // namespace offhook::program
