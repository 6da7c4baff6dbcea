// SPDX-License-Identifier: MPL-2.0
#include "audit/mail_index.hpp"

#include "audit/statements.hpp"
#include "base/ascii.hpp"

#include <fmt/format.h>

#include <algorithm>
#include <cstring>

namespace offhook::audit {

namespace {

// Flat memory is bought with reads from the disk cache of the operating system, which are cheap.
constexpr std::int64_t most_memory = 4LL * 1024 * 1024;
constexpr std::size_t most_known_people = 10'000;

SQLite::Database open_index() {
    // A file without a name is gone with the process, however that ends. Nobody else sees it and nothing of it is to be
    // kept, so that neither locks nor a journal are of use.
    SQLite::Database database("", SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE);
    database.exec(fmt::format("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE;"
                              "PRAGMA temp_store = FILE; PRAGMA cache_size = -{};",
                              most_memory / 1024));
    database.exec("CREATE TABLE file (number INTEGER PRIMARY KEY, path BLOB, holds_many INTEGER);"
                  "CREATE TABLE mail (number INTEGER PRIMARY KEY, thread INTEGER, date INTEGER, message INTEGER,"
                  "  sender INTEGER, recipients BLOB, subject INTEGER, lone_reply INTEGER, sent INTEGER, file INTEGER,"
                  "  offset INTEGER, length INTEGER);"
                  "CREATE TABLE person (address_hash INTEGER PRIMARY KEY, address TEXT, name TEXT);"
                  // Every Message-ID that a mail has or names.
                  "CREATE TABLE node (message INTEGER PRIMARY KEY, thread INTEGER, held INTEGER);"
                  // Threads that turned out to be part of another.
                  "CREATE TABLE joined (thread INTEGER PRIMARY KEY, into_thread INTEGER, by_subject INTEGER);");
    // A transaction that never ends: nobody else is to see it, and nothing to survive.
    database.exec("BEGIN");
    return database;
}

std::string bytes_of(const std::vector<Hash>& hashes) {
    return {reinterpret_cast<const char*>(hashes.data()), hashes.size() * sizeof(Hash)};
}

std::vector<Hash> hashes_in(std::string_view bytes) {
    std::vector<Hash> hashes(bytes.size() / sizeof(Hash));
    if (!hashes.empty()) {
        std::memcpy(hashes.data(), bytes.data(), hashes.size() * sizeof(Hash));
    }
    return hashes;
}

bool holds(const std::vector<Hash>& hashes, Hash hash) {
    return std::find(hashes.begin(), hashes.end(), hash) != hashes.end();
}

bool share_one(const std::vector<Hash>& some, const std::vector<Hash>& others) {
    return std::any_of(some.begin(), some.end(), [&](Hash hash) { return holds(others, hash); });
}

} // namespace

Hash hash_of(std::string_view text) {
    return static_cast<Hash>(std::hash<std::string_view>()(text));
}

Hash hash_of_address(std::string_view address) {
    return hash_of(lower_case(address));
}

MailIndex::MailIndex()
    : database_(open_index()), insert_file_(database_, "INSERT INTO file VALUES (?, ?, ?)"),
      insert_mail_(database_, "INSERT INTO mail VALUES (NULL, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"),
      insert_person_(database_, "INSERT INTO person VALUES (?, ?, ?) ON CONFLICT DO UPDATE SET name = excluded.name"
                                " WHERE name = '' AND excluded.name <> ''"),
      find_node_(database_, "SELECT thread, held FROM node WHERE message = ?"),
      insert_node_(database_, "INSERT INTO node VALUES (?, ?, ?)"),
      mark_held_(database_, "UPDATE node SET held = 1 WHERE message = ?"),
      find_joined_(database_, "SELECT into_thread FROM joined WHERE thread = ?"),
      insert_joined_(database_, "INSERT INTO joined VALUES (?, ?, ?)") {}

std::int64_t MailIndex::add_file(const std::filesystem::path& path, bool holds_many) {
    const std::int64_t number = files_++;
    run(insert_file_, number, path.native(), std::int64_t{holds_many});
    return number;
}

bool MailIndex::add(const IndexedMail& mail, const std::vector<Hash>& linked_with) {
    std::int64_t thread = -1;
    bool known = false;
    if (first_row(find_node_, mail.message)) {
        if (number(find_node_, 1) != 0) {
            return false;
        }
        thread = root(number(find_node_, 0));
        known = true;
    }
    std::vector<Hash> unknown;
    for (const Hash linked : linked_with) {
        if (linked == mail.message || holds(unknown, linked)) {
            continue;
        }
        if (first_row(find_node_, linked)) {
            const std::int64_t other = root(number(find_node_, 0));
            thread = thread < 0 ? other : join(thread, other, false);
        } else {
            unknown.push_back(linked);
        }
    }
    thread = thread < 0 ? threads_++ : thread;
    if (known) {
        run(mark_held_, mail.message);
    } else {
        run(insert_node_, mail.message, thread, std::int64_t{1});
    }
    for (const Hash linked : unknown) {
        run(insert_node_, linked, thread, std::int64_t{0});
    }
    run(insert_mail_, thread, mail.date, mail.message, mail.sender, bytes_of(mail.recipients), mail.subject,
        std::int64_t{mail.lone_reply}, std::int64_t{mail.sent}, mail.file,
        static_cast<std::int64_t>(mail.extent.offset), static_cast<std::int64_t>(mail.extent.length));
    return true;
}

void MailIndex::add_person(const mail::Mailbox& mailbox) {
    const Hash address = hash_of_address(mailbox.address);
    if (known_people_.contains(address)) {
        return;
    }
    if (!mailbox.name.empty()) {
        if (known_people_.size() >= most_known_people) {
            known_people_.clear();
        }
        known_people_.insert(address);
    }
    run(insert_person_, address, mailbox.address, mailbox.name);
}

/// The thread that a thread became part of.
std::int64_t MailIndex::root(std::int64_t thread) {
    while (joined_ > 0 && first_row(find_joined_, thread)) {
        thread = number(find_joined_, 0);
    }
    return thread;
}

/// Makes two threads one, the older of them.
std::int64_t MailIndex::join(std::int64_t thread, std::int64_t other, bool by_subject) {
    const auto [first, second] = std::minmax({root(thread), root(other)});
    if (first != second) {
        run(insert_joined_, second, first, std::int64_t{by_subject});
        ++joined_;
    }
    return first;
}

void MailIndex::link_by_subject() {
    constexpr Time longest_gap = 14LL * 24 * 3600;
    constexpr std::size_t most_remembered = 20;
    struct Earlier {
        std::int64_t thread;
        Time date;
        Hash sender;
        std::vector<Hash> recipients;
    };
    std::vector<Earlier> earlier;
    Hash subject = 0;
    SQLite::Statement mails(
        database_, "SELECT subject, thread, date, sender, recipients, lone_reply FROM mail WHERE subject IN"
                   " (SELECT subject FROM mail WHERE lone_reply = 1 AND subject <> 0) ORDER BY subject, date, number");
    while (mails.executeStep()) {
        if (number(mails, 0) != subject) {
            subject = number(mails, 0);
            earlier.clear();
        }
        Earlier mail{number(mails, 1), number(mails, 2), number(mails, 3), hashes_in(bytes(mails, 4))};
        if (number(mails, 5) != 0) {
            const auto answered = std::find_if(earlier.rbegin(), earlier.rend(), [&](const Earlier& other) {
                const bool answers = holds(other.recipients, mail.sender) && holds(mail.recipients, other.sender);
                const bool goes_on = other.sender == mail.sender && share_one(other.recipients, mail.recipients);
                return mail.date - other.date <= longest_gap && (answers || goes_on);
            });
            if (answered != earlier.rend()) {
                join(answered->thread, mail.thread, true);
            }
        }
        if (earlier.size() >= most_remembered) {
            earlier.erase(earlier.begin());
        }
        earlier.push_back(std::move(mail));
    }
}

/// Makes each joined thread name the thread that all of it became part of.
void MailIndex::settle_joined() {
    SQLite::Statement shorten(database_,
                              "UPDATE joined SET into_thread = next.into_thread, by_subject = max(joined.by_subject,"
                              " next.by_subject) FROM joined AS next WHERE next.thread = joined.into_thread");
    SQLite::Statement changes(database_, "SELECT changes()");
    do {
        run(shorten);
        first_row(changes);
    } while (number(changes, 0) > 0);
}

void MailIndex::for_each_mail(const std::function<void(std::int64_t, const IndexedMail&)>& visit) {
    settle_joined();
    SQLite::Statement mails(
        database_, "SELECT coalesce(into_thread, mail.thread) AS thread, date, message, sender, recipients, subject,"
                   "  lone_reply, sent, file, offset, length, coalesce(by_subject, 0)"
                   " FROM mail LEFT JOIN joined ON joined.thread = mail.thread ORDER BY 1, date, number");
    while (mails.executeStep()) {
        IndexedMail mail;
        mail.date = number(mails, 1);
        mail.message = number(mails, 2);
        mail.sender = number(mails, 3);
        mail.recipients = hashes_in(bytes(mails, 4));
        mail.subject = number(mails, 5);
        mail.lone_reply = number(mails, 6) != 0;
        mail.sent = number(mails, 7) != 0;
        mail.file = number(mails, 8);
        mail.extent = {static_cast<std::uint64_t>(number(mails, 9)), static_cast<std::uint64_t>(number(mails, 10))};
        mail.linked_by_subject = number(mails, 11) != 0;
        visit(number(mails, 0), mail);
    }
}

Person MailIndex::person(Hash address) {
    SQLite::Statement people(database_, "SELECT name, address FROM person WHERE address_hash = ?");
    if (!first_row(people, address)) {
        return {};
    }
    return {bytes(people, 0), bytes(people, 1)};
}

MailIndex::File MailIndex::file(std::int64_t file) {
    SQLite::Statement files(database_, "SELECT path, holds_many FROM file WHERE number = ?");
    if (!first_row(files, file)) {
        return {};
    }
    return {bytes(files, 0), number(files, 1) != 0};
}

} // namespace offhook::audit
