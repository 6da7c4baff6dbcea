// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "audit/mail_index.hpp"
#include "draft/conversation.hpp"
#include "rules/book/rule_book.hpp"

#include <deque>
#include <optional>
#include <string>
#include <vector>

namespace offhook::audit {

/// Judges threads after the fact: each mail of the user as the draft that it once was, with the mails before it.
class ThreadJudge {
public:
    ThreadJudge(MailIndex& index, const std::vector<std::string>& me, const rules::RuleBook& rule_book, Language locale,
                const MailReader& read_mail)
        : index_(index), own_addresses_(me), rule_book_(rule_book), locale_(locale), read_mail_(read_mail) {}

    /// The thread, if it should have been a call. The mails are oldest first; at least the newest 200 of it.
    std::optional<Thread> judge(const std::deque<IndexedMail>& mails);

    /// How many mails were no longer where they had been.
    int changed() const { return changed_; }

private:
    /// A mail whose body is its own words alone.
    struct ThreadMail {
        draft::EarlierMail mail;
        std::vector<draft::Participant> to;
        std::vector<draft::Participant> cc;
    };
    std::optional<ThreadMail> read(const IndexedMail& indexed);
    draft::Conversation conversation_of(const std::vector<ThreadMail>& mails, std::size_t draft,
                                        std::size_t first) const;
    void judge_drafts(const std::vector<ThreadMail>& mails, Thread& thread) const;

    MailIndex& index_;
    draft::OwnAddresses own_addresses_;
    const rules::RuleBook& rule_book_;
    Language locale_;
    const MailReader& read_mail_;
    std::int64_t file_number_ = -1; ///< of the file that was read last
    MailIndex::File file_;
    int changed_ = 0;
};

} // namespace offhook::audit
