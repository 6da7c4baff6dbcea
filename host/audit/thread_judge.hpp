// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "audit/mail_index.hpp"
#include "protocol/request.hpp"
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
        : index_(index), me_(me), rule_book_(rule_book), locale_(locale), read_mail_(read_mail) {}

    /// The thread, if it should have been a call. The mails are oldest first; at least the newest 200 of it.
    std::optional<Thread> judge(const std::deque<IndexedMail>& mails);

    /// How many mails were no longer where they had been.
    int changed() const { return changed_; }

private:
    struct ReadMail {
        mail::Mail mail;
        std::string own_text;
    };
    std::optional<ReadMail> read(const IndexedMail& indexed);
    bool is_own(const mail::Mailbox& mailbox) const;
    protocol::DraftRequest request_of(const std::vector<ReadMail>& mails, std::size_t draft, std::size_t first) const;
    void judge_drafts(const std::vector<ReadMail>& mails, Thread& thread) const;

    MailIndex& index_;
    const std::vector<std::string>& me_;
    const rules::RuleBook& rule_book_;
    Language locale_;
    const MailReader& read_mail_;
    std::int64_t file_number_ = -1; ///< of the file that was read last
    MailIndex::File file_;
    int changed_ = 0;
};

} // namespace offhook::audit
