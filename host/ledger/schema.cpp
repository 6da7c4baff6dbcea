// SPDX-License-Identifier: MPL-2.0
#include "ledger/schema.hpp"

#include <SQLiteCpp/Transaction.h>
#include <fmt/format.h>

#include <array>

namespace offhook::ledger {

namespace {

// Tells a ledger from other SQLite files: "OffH" (PRAGMA application_id).
constexpr int application_id = 0x4F666648;

// Each entry brings a file to the version of its place, counted from 1. Entries are only ever added. Times are seconds
// since 1970 in UTC; offsets are minutes east of it.
constexpr std::array<const char*, 1> migrations = {R"sql(
    CREATE TABLE calls (
        key TEXT NOT NULL PRIMARY KEY,
        address TEXT NOT NULL,
        name TEXT NOT NULL,
        at INTEGER NOT NULL,
        utc_offset INTEGER NOT NULL,
        number TEXT NOT NULL,
        outcome TEXT NOT NULL,
        note TEXT NOT NULL,
        message_id TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX calls_of_contact ON calls (address, at);
    CREATE TABLE contacts (
        address TEXT NOT NULL PRIMARY KEY,
        prefers_mail INTEGER NOT NULL DEFAULT 0,
        region TEXT NOT NULL DEFAULT '',
        time_zone TEXT NOT NULL DEFAULT ''
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE snoozes (
        message_id TEXT NOT NULL PRIMARY KEY,
        until INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE counted_folders (
        folder TEXT NOT NULL PRIMARY KEY,
        cursor TEXT NOT NULL
    ) STRICT, WITHOUT ROWID;
    CREATE TABLE mail_counts (
        address TEXT NOT NULL,
        folder TEXT NOT NULL,
        domain TEXT NOT NULL,
        name TEXT NOT NULL,
        sent INTEGER NOT NULL,
        received INTEGER NOT NULL,
        first INTEGER NOT NULL,
        last INTEGER NOT NULL,
        PRIMARY KEY (address, folder)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX mail_counts_of_domain ON mail_counts (domain);
    CREATE TABLE told_never_spoken (
        subject TEXT NOT NULL PRIMARY KEY,
        at INTEGER NOT NULL
    ) STRICT, WITHOUT ROWID;
)sql"};

int number_of(SQLite::Database& database, const char* query) {
    return database.execAndGet(query).getInt();
}

} // namespace

Content content_of(SQLite::Database& database) {
    const int version = number_of(database, "PRAGMA user_version");
    if (number_of(database, "PRAGMA application_id") != application_id) {
        return version == 0 && number_of(database, "SELECT count(*) FROM sqlite_schema") == 0 ? Content::older
                                                                                              : Content::foreign;
    }
    const int known = static_cast<int>(migrations.size());
    return version == known ? Content::current : version < known ? Content::older : Content::newer;
}

void bring_up_to_date(SQLite::Database& database) {
    for (int version = number_of(database, "PRAGMA user_version"); version < static_cast<int>(migrations.size());
         ++version) {
        SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
        database.exec(migrations[static_cast<std::size_t>(version)]);
        database.exec(fmt::format("PRAGMA application_id = {}", application_id));
        database.exec(fmt::format("PRAGMA user_version = {}", version + 1));
        transaction.commit();
    }
}

} // namespace offhook::ledger
