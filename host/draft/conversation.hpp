// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"
#include "draft/client_settings.hpp"
#include "draft/earlier_mail.hpp"
#include "draft/mail_body.hpp"
#include "draft/own_addresses.hpp"
#include "draft/participant.hpp"

#include <string>
#include <vector>

namespace offhook::draft {

/// The open draft.
struct Draft {
    std::string subject; ///< UTF-8
    Participant from;
    std::vector<Participant> to;
    std::vector<Participant> cc;
    MailBody body; ///< may hold quotes and a signature
};

/// What is told of a conversation.
struct ConversationParts {
    Draft draft;
    OwnAddresses own_addresses;          ///< the draft's sender included
    std::vector<EarlierMail> thread;     ///< oldest first, without the draft
    bool thread_complete = false;        ///< there are no more mails of it
    Language locale = Language::english; ///< of what is said to the person, not of the mails
    std::string region;                  ///< the person's own, ISO 3166-1 alpha-2 in capitals; empty: not told
    ClientSettings settings;
};

/// A draft and the thread that it goes on with.
class Conversation {
public:
    explicit Conversation(ConversationParts parts);

    const Draft& draft() const { return parts_.draft; }

    /// Oldest first, without the draft. Where no mail was told, what the draft quotes stands for the thread: written in
    /// turn by the correspondent and by the writer.
    const std::vector<EarlierMail>& thread() const { return parts_.thread.empty() ? quoted_ : parts_.thread; }

    /// The mails that were told, as `thread`, without what is only quoted.
    const std::vector<EarlierMail>& told_thread() const { return parts_.thread; }

    bool thread_complete() const { return parts_.thread_complete; }
    const OwnAddresses& own_addresses() const { return parts_.own_addresses; }
    Language locale() const { return parts_.locale; }
    const std::string& region() const { return parts_.region; }
    const ClientSettings& settings() const { return parts_.settings; }

private:
    ConversationParts parts_;
    std::vector<EarlierMail> quoted_;
};

} // namespace offhook::draft
