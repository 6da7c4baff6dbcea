// SPDX-License-Identifier: MPL-2.0
#include "draft/conversation.hpp"

#include "base/unicode.hpp"
#include "mail/body/quoted_mails.hpp"

#include <algorithm>
#include <utility>

namespace offhook::draft {

namespace {

std::vector<EarlierMail> quoted_in(const Draft& draft, const OwnAddresses& own_addresses) {
    const std::vector<std::u16string> quoted = mail::quoted_mails(draft.body.text(), draft.body.segments());
    std::vector<EarlierMail> thread;
    for (std::size_t index = 0; index < quoted.size(); ++index) {
        const bool by_writer = (quoted.size() - index) % 2 == 0;
        EarlierMail mail(by_writer ? draft.from : Participant(), own_addresses);
        mail.subject = "Re: " + draft.subject;
        mail.body = MailBody(to_utf8(quoted[index]), longest_earlier_body);
        thread.push_back(std::move(mail));
    }
    return thread;
}

} // namespace

Conversation::Conversation(ConversationParts parts) : parts_(std::move(parts)) {
    if (parts_.thread.empty()) {
        quoted_ = quoted_in(parts_.draft, parts_.own_addresses);
    }
}

} // namespace offhook::draft
