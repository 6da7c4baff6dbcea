// SPDX-License-Identifier: MPL-2.0
#include "ledger/store.hpp"
#include "mail/address.hpp"

namespace offhook::ledger {

namespace {

using std::chrono::sys_seconds;

std::int64_t seconds_of(sys_seconds time) {
    return time.time_since_epoch().count();
}

// The newest name of a contact is the one that counts; an empty one counts least.
constexpr const char* summed =
    "SELECT address, (SELECT name FROM mail_counts AS named WHERE named.address = mail_counts.address "
    "ORDER BY name = '', last DESC LIMIT 1), sum(sent), sum(received), min(first), max(last) FROM mail_counts ";

std::vector<MailCount> read_counts(SQLite::Statement& query) {
    const auto time = [](const SQLite::Column& column) { return sys_seconds{std::chrono::seconds{column.getInt64()}}; };
    std::vector<MailCount> counts;
    while (query.executeStep()) {
        MailCount count;
        count.address = query.getColumn(0).getString();
        count.name = query.getColumn(1).getString();
        count.sent = query.getColumn(2).getInt64();
        count.received = query.getColumn(3).getInt64();
        count.first = time(query.getColumn(4));
        count.last = time(query.getColumn(5));
        counts.push_back(std::move(count));
    }
    return counts;
}

bool is_counted(SQLite::Database& database, const CountedFolder& folder) {
    SQLite::Statement query(database, "SELECT 1 FROM counted_folders WHERE folder = ? AND cursor = ?");
    query.bind(1, folder.folder);
    query.bind(2, folder.cursor);
    return query.executeStep();
}

void drop_counts(SQLite::Database& database, const std::string& folder) {
    SQLite::Statement drop(database, "DELETE FROM mail_counts WHERE folder = ?");
    drop.bind(1, folder);
    drop.exec();
}

void add_counts(SQLite::Database& database, const std::string& folder, const std::vector<MailCount>& counts) {
    SQLite::Statement add(database,
                          "INSERT INTO mail_counts (address, folder, domain, name, sent, received, first, last) "
                          "VALUES (?,?,?,?,?,?,?,?) ON CONFLICT (address, folder) DO UPDATE SET "
                          "name = CASE WHEN excluded.name = '' THEN name ELSE excluded.name END, "
                          "sent = sent + excluded.sent, received = received + excluded.received, "
                          "first = min(first, excluded.first), last = max(last, excluded.last)");
    for (const MailCount& count : counts) {
        add.bind(1, count.address);
        add.bind(2, folder);
        add.bind(3, std::string(mail::domain_of(count.address)));
        add.bind(4, count.name);
        add.bind(5, count.sent);
        add.bind(6, count.received);
        add.bind(7, seconds_of(count.first));
        add.bind(8, seconds_of(count.last));
        add.exec();
        add.reset();
    }
}

} // namespace

bool Ledger::count_mails(const CountedFolder& folder, const std::vector<MailCount>& counts, bool anew) {
    return store_->write([&](SQLite::Database& database) {
        if (!anew && is_counted(database, folder)) {
            return false;
        }
        if (anew) {
            drop_counts(database, folder.folder);
        }
        add_counts(database, folder.folder, counts);
        SQLite::Statement note(database, "INSERT OR REPLACE INTO counted_folders (folder, cursor) VALUES (?,?)");
        note.bind(1, folder.folder);
        note.bind(2, folder.cursor);
        note.exec();
        return true;
    });
}

std::vector<CountedFolder> Ledger::counted_folders() {
    return store_->read(std::vector<CountedFolder>(), [&](SQLite::Database& database) {
        SQLite::Statement query(database, "SELECT folder, cursor FROM counted_folders ORDER BY folder");
        std::vector<CountedFolder> folders;
        while (query.executeStep()) {
            folders.push_back({query.getColumn(0).getString(), query.getColumn(1).getString()});
        }
        return folders;
    });
}

std::vector<MailCount> Ledger::mail_counts() {
    return store_->read(std::vector<MailCount>(), [&](SQLite::Database& database) {
        SQLite::Statement query(database, std::string(summed) + "GROUP BY address ORDER BY address");
        return read_counts(query);
    });
}

std::optional<MailCount> Ledger::mail_count_of(const std::string& address) {
    return store_->read(std::optional<MailCount>(), [&](SQLite::Database& database) -> std::optional<MailCount> {
        SQLite::Statement query(database, std::string(summed) + "WHERE address = ? GROUP BY address");
        query.bind(1, address);
        const std::vector<MailCount> counts = read_counts(query);
        return counts.empty() ? std::nullopt : std::optional(counts.front());
    });
}

std::vector<MailCount> Ledger::mail_counts_of_domain(const std::string& domain) {
    return store_->read(std::vector<MailCount>(), [&](SQLite::Database& database) {
        SQLite::Statement query(database, std::string(summed) + "WHERE domain = ? GROUP BY address ORDER BY address");
        query.bind(1, domain);
        return read_counts(query);
    });
}

void Ledger::tell_never_spoken(const std::string& subject, sys_seconds at) {
    store_->write([&](SQLite::Database& database) {
        SQLite::Statement note(database,
                               "INSERT INTO told_never_spoken (subject, at) VALUES (?,?) ON CONFLICT DO NOTHING");
        note.bind(1, subject);
        note.bind(2, seconds_of(at));
        return note.exec();
    });
}

std::optional<sys_seconds> Ledger::told_never_spoken(const std::string& subject) {
    return store_->read(std::optional<sys_seconds>(), [&](SQLite::Database& database) -> std::optional<sys_seconds> {
        SQLite::Statement query(database, "SELECT at FROM told_never_spoken WHERE subject = ?");
        query.bind(1, subject);
        return query.executeStep() ? std::optional(sys_seconds{std::chrono::seconds{query.getColumn(0).getInt64()}})
                                   : std::nullopt;
    });
}

} // namespace offhook::ledger
