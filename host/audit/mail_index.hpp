// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "audit/audit.hpp"
#include "mailboxes/mail_stream.hpp"

#include <SQLiteCpp/Database.h>
#include <SQLiteCpp/Statement.h>

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_set>
#include <vector>

namespace offhook::audit {

/// What stands for a Message-ID, an address or a subject in the index.
using Hash = std::int64_t;
Hash hash_of(std::string_view text);

/// An address as it is compared: in lower case.
Hash hash_of_address(std::string_view address);

/// What the index keeps of a mail.
struct IndexedMail {
    Hash message = 0; ///< its Message-ID, or what stands for it
    Hash sender = 0;
    std::vector<Hash> recipients; ///< To and Cc; empty for more than `most_recipients`
    Hash subject = 0;             ///< the base subject; 0 where it is too short to tell threads by
    bool lone_reply = false;      ///< a reply by its subject, but without References or In-Reply-To
    bool sent = false;            ///< lies in a folder of sent mails
    Time date = 0;                ///< 0 where there is none
    std::int64_t file = 0;
    mailboxes::ByteRange extent;
    bool linked_by_subject = false; ///< set when read back: its thread was found by the subject alone
};

/// A mail to more is a circular.
constexpr std::size_t most_recipients = 12;

/// A record of each mail, and the threads that they make. It is a database in a temporary file, of which a few
/// megabytes are in memory, however many mails there are.
class MailIndex {
public:
    MailIndex();

    /// Gives the file's number.
    std::int64_t add_file(const std::filesystem::path& path, bool holds_many);

    /// Adds a mail and links it with the mails of the given Message-IDs, which may come later or never. False where
    /// there is a mail of its Message-ID already.
    bool add(const IndexedMail& mail, const std::vector<Hash>& linked_with);

    /// Remembers who has an address. The first name counts.
    void add_person(const mail::Mailbox& mailbox);

    /// Links lone replies with the newest earlier mail of the same subject between the same people.
    void link_by_subject();

    /// Calls for each mail, thread by thread, in each from the oldest to the newest. `thread` is a number that changes
    /// with each thread.
    void for_each_mail(const std::function<void(std::int64_t thread, const IndexedMail& mail)>& visit);

    Person person(Hash address);

    struct File {
        std::filesystem::path path;
        bool holds_many = false;
    };
    File file(std::int64_t file);

    SQLite::Database& database() { return database_; }

private:
    std::int64_t root(std::int64_t thread);
    std::int64_t join(std::int64_t thread, std::int64_t other, bool by_subject);
    void settle_joined();

    SQLite::Database database_;
    SQLite::Statement insert_file_;
    SQLite::Statement insert_mail_;
    SQLite::Statement insert_person_;
    SQLite::Statement find_node_;
    SQLite::Statement insert_node_;
    SQLite::Statement mark_held_;
    SQLite::Statement find_joined_;
    SQLite::Statement insert_joined_;
    std::int64_t files_ = 0;
    std::int64_t threads_ = 0;
    std::int64_t joined_ = 0;
    std::unordered_set<Hash> known_people_; ///< some of those in the table; emptied when it is full
};

} // namespace offhook::audit
