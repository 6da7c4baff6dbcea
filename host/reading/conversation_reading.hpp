// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "draft/conversation.hpp"
#include "reading/mail_reading.hpp"

#include <deque>
#include <optional>
#include <vector>

namespace offhook::reading {

/// A mail of a conversation, its draft included, and what was read of it.
struct ConversationMail {
    const draft::Participant* from = nullptr;
    bool own = false; ///< the writer's
    mail::Origin origin = mail::Origin::person;
    const draft::MailBody* body =
        nullptr; ///< that was read: of an earlier mail, below its subject where that is its own
    MailReading reading;
};

/// What was read of a conversation. Points into the conversation, which must outlive it. May be moved, but not copied.
struct ConversationReading {
    ConversationReading() = default;
    ConversationReading(ConversationReading&&) = default;
    ConversationReading& operator=(ConversationReading&&) = default;
    ConversationReading(const ConversationReading&) = delete;
    ConversationReading& operator=(const ConversationReading&) = delete;
    ~ConversationReading() = default;

    std::vector<ConversationMail> mails;        ///< the newest of the thread, oldest first, and the draft last
    bool answers = false;                       ///< the last but one is by somebody else, and answered by the draft
    std::optional<Language> thread_language;    ///< of the newest mail of the thread that tells one
    std::deque<draft::MailBody> below_subjects; ///< the bodies of these mails that stand in no mail

    const ConversationMail& draft() const { return mails.back(); }

    /// Null where the draft answers nobody.
    const ConversationMail* answered() const { return answers ? &mails[mails.size() - 2] : nullptr; }
};

/// Reads the own words of the newest mails of a thread and of the draft, each once. With `keep_spared`, rules that were
/// taken back are kept too.
ConversationReading read_conversation(const draft::Conversation& conversation, const rules::RuleBook& rule_book,
                                      bool keep_spared);

} // namespace offhook::reading
