// SPDX-License-Identifier: MPL-2.0
#include "ledger/store.hpp"

namespace offhook::ledger {

Holdings Ledger::holdings(const std::optional<std::string>& address) {
    Holdings nothing;
    nothing.damaged_files = static_cast<std::int64_t>(damaged_files().size());
    return store_->read(nothing, [&](SQLite::Database& database) {
        Holdings held = nothing;
        const auto count = [&](const char* what, bool of_contacts = true) -> std::int64_t {
            if (address && !of_contacts) {
                return 0;
            }
            SQLite::Statement query(database,
                                    std::string("SELECT count(") + what + (address ? " WHERE address = ?" : ""));
            if (address) {
                query.bind(1, *address);
            }
            return query.executeStep() ? query.getColumn(0).getInt64() : 0;
        };
        held.calls = count("*) FROM calls");
        held.contacts = count("*) FROM contacts");
        held.mail_counts = count("DISTINCT address) FROM mail_counts");
        held.snoozes = count("*) FROM snoozes", false);
        held.folders = count("*) FROM counted_folders", false);
        return held;
    });
}

void Ledger::forget_all() {
    store_->remove_files();
}

void Ledger::forget(const std::string& address) {
    std::error_code ignored;
    if (!std::filesystem::exists(file(), ignored)) {
        return;
    }
    store_->write([&](SQLite::Database& database) {
        // A company's hint names no contact, but without the contact it could not have come to be.
        for (const char* const deletion :
             {"DELETE FROM snoozes WHERE message_id IN (SELECT message_id FROM calls WHERE address = ?)",
              "DELETE FROM calls WHERE address = ?", "DELETE FROM contacts WHERE address = ?",
              "DELETE FROM mail_counts WHERE address = ?", "DELETE FROM told_never_spoken WHERE subject = ?"}) {
            SQLite::Statement statement(database, deletion);
            statement.bind(1, address);
            statement.exec();
        }
        return true;
    });
    store_->empty_log();
}

} // namespace offhook::ledger
