// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/conversation.hpp"

#include <string>
#include <utility>
#include <vector>

/// What a client may tell of a draft, in plain texts that tests can change, and the conversation that is made of it.
namespace offhook::test {

struct ToldMail {
    std::string from;
    std::string date;
    std::string subject;
    std::string text;
    std::string message_id = {};
    std::string in_reply_to = {};
    std::vector<std::string> references = {};
    std::vector<mail::HeaderField> headers = {};
    bool automatic = false;
    bool weak = false;
};

struct ToldDraft {
    std::string subject;
    std::string from;
    std::vector<std::string> to;
    std::vector<std::string> cc;
    std::string text;
};

struct Told {
    ToldDraft draft;
    std::vector<ToldMail> thread;
    bool thread_complete = false;
    std::vector<std::string> me;
    Language locale = Language::english;
    draft::ClientSettings settings;
};

inline draft::EarlierMail mail_of(const ToldMail& told, const draft::OwnAddresses& own) {
    draft::EarlierMail mail(draft::Participant(told.from), own, told.headers, told.automatic);
    mail.date = told.date;
    mail.subject = told.subject;
    mail.message_id = told.message_id;
    mail.in_reply_to = told.in_reply_to;
    mail.references = told.references;
    mail.weak = told.weak;
    mail.body = draft::MailBody(told.text);
    return mail;
}

inline std::vector<draft::EarlierMail> thread_of(const std::vector<ToldMail>& told, const draft::OwnAddresses& own) {
    std::vector<draft::EarlierMail> thread;
    for (const ToldMail& mail : told) {
        thread.push_back(mail_of(mail, own));
    }
    return thread;
}

inline std::vector<draft::Participant> participants(const std::vector<std::string>& mailboxes) {
    return {mailboxes.begin(), mailboxes.end()};
}

inline draft::Conversation conversation_of(const Told& told) {
    draft::ConversationParts parts;
    parts.draft = {told.draft.subject, draft::Participant(told.draft.from), participants(told.draft.to),
                   participants(told.draft.cc), draft::MailBody(told.draft.text)};
    parts.own_addresses = draft::OwnAddresses(told.me);
    parts.own_addresses.add(parts.draft.from);
    parts.thread = thread_of(told.thread, parts.own_addresses);
    parts.thread_complete = told.thread_complete;
    parts.locale = told.locale;
    parts.settings = told.settings;
    return draft::Conversation(std::move(parts));
}

} // namespace offhook::test
