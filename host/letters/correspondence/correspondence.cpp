// SPDX-License-Identifier: MPL-2.0
#include "letters/correspondence/correspondence.hpp"

#include "letters/correspondence/office_name.hpp"

#include <algorithm>

namespace offhook::letters {

namespace {

constexpr std::size_t most_mails = 20;
constexpr std::size_t most_recipients = 200;

std::u16string joined(const std::vector<std::u16string>& runs) {
    std::u16string result;
    for (const std::u16string& run : runs) {
        result += result.empty() ? u"" : u"\n\n";
        result += run;
    }
    return result;
}

/// A greeting by name must never go to an office whose name merely looks like a person's ("Stern Reisen <info@…>").
std::optional<PersonName> greetable_name(const draft::Participant& participant) {
    return is_office_address(participant.address()) ? std::nullopt : read_person_name(participant.name());
}

const draft::Participant* newest_sender(const std::vector<const draft::EarlierMail*>& mails) {
    const auto mail = std::find_if(mails.begin(), mails.end(), [](const draft::EarlierMail* one) { return !one->own; });
    return mail == mails.end() ? nullptr : &(*mail)->from;
}

/// The draft's one recipient; of several, the one whose mail is answered.
Correspondent find_correspondent(const draft::Conversation& conversation,
                                 const std::vector<const draft::EarlierMail*>& mails) {
    std::vector<const draft::Participant*> recipients;
    for (const draft::Participant& recipient : conversation.draft().to) {
        if (!conversation.own_addresses().contains(recipient) && recipients.size() < most_recipients) {
            recipients.push_back(&recipient);
        }
    }
    const draft::Participant* const newest = newest_sender(mails);
    Correspondent correspondent;
    const draft::Participant* meant = nullptr;
    if (recipients.size() == 1) {
        meant = recipients.front();
    } else if (newest != nullptr) {
        const bool is_recipient =
            std::any_of(recipients.begin(), recipients.end(),
                        [&](const draft::Participant* recipient) { return recipient->address() == newest->address(); });
        meant = recipients.empty() || is_recipient ? newest : nullptr;
    }
    if (meant == nullptr) {
        correspondent.several = recipients.size() > 1;
        return correspondent;
    }
    correspondent.address = meant->address();
    correspondent.name = greetable_name(*meant);
    for (const draft::EarlierMail* const mail : mails) {
        if (!correspondent.name && !mail->from.address().empty() && mail->from.address() == meant->address()) {
            correspondent.name = greetable_name(mail->from);
        }
    }
    return correspondent;
}

} // namespace

Correspondence read_correspondence(const draft::Conversation& conversation) {
    Correspondence result;
    result.draft = &conversation.draft();
    result.quoted = joined(result.draft->body.texts_of(mail::Part::quote));
    const std::vector<draft::EarlierMail>& thread = conversation.told_thread();
    result.mails_in_thread = thread.size();
    for (auto mail = thread.rbegin(); mail != thread.rend() && result.mails.size() < most_mails; ++mail) {
        result.mails.push_back(&*mail);
    }
    result.correspondent = find_correspondent(conversation, result.mails);
    return result;
}

} // namespace offhook::letters
