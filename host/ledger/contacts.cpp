// SPDX-License-Identifier: MPL-2.0
#include "ledger/store.hpp"

namespace offhook::ledger {

namespace {

using std::chrono::sys_seconds;

constexpr const char* columns = "address, prefers_mail, region, time_zone";

std::int64_t seconds_of(sys_seconds time) {
    return time.time_since_epoch().count();
}

Contact read_contact(const SQLite::Statement& row) {
    Contact contact;
    contact.address = row.getColumn(0).getString();
    contact.prefers_mail = row.getColumn(1).getInt() != 0;
    contact.region = row.getColumn(2).getString();
    contact.time_zone = row.getColumn(3).getString();
    return contact;
}

Contact contact_of(SQLite::Database& database, const std::string& address) {
    SQLite::Statement query(database, std::string("SELECT ") + columns + " FROM contacts WHERE address = ?");
    query.bind(1, address);
    if (query.executeStep()) {
        return read_contact(query);
    }
    Contact nothing_set;
    nothing_set.address = address;
    return nothing_set;
}

} // namespace

Contact Ledger::contact(const std::string& address) {
    Contact nothing_set;
    nothing_set.address = address;
    return store_->read(nothing_set, [&](SQLite::Database& database) { return contact_of(database, address); });
}

std::vector<Contact> Ledger::contacts() {
    return store_->read(std::vector<Contact>(), [&](SQLite::Database& database) {
        SQLite::Statement query(database, std::string("SELECT ") + columns + " FROM contacts ORDER BY address");
        std::vector<Contact> contacts;
        while (query.executeStep()) {
            contacts.push_back(read_contact(query));
        }
        return contacts;
    });
}

Contact Ledger::set_contact(const std::string& address, const ContactChanges& changes) {
    return store_->write([&](SQLite::Database& database) {
        Contact contact = contact_of(database, address);
        contact.prefers_mail = changes.prefers_mail.value_or(contact.prefers_mail);
        contact.region = changes.region.value_or(contact.region);
        contact.time_zone = changes.time_zone.value_or(contact.time_zone);
        // Where nothing is set any more, nothing is kept.
        const bool nothing_set = !contact.prefers_mail && contact.region.empty() && contact.time_zone.empty();
        SQLite::Statement store(database, nothing_set ? "DELETE FROM contacts WHERE address = ?"
                                                      : "INSERT OR REPLACE INTO contacts "
                                                        "(address, prefers_mail, region, time_zone) VALUES (?,?,?,?)");
        store.bind(1, address);
        if (!nothing_set) {
            store.bind(2, contact.prefers_mail ? 1 : 0);
            store.bind(3, contact.region);
            store.bind(4, contact.time_zone);
        }
        store.exec();
        return contact;
    });
}

void Ledger::snooze(const std::string& message_id, std::optional<sys_seconds> until) {
    store_->write([&](SQLite::Database& database) {
        SQLite::Statement store(database, until ? "INSERT OR REPLACE INTO snoozes (message_id, until) VALUES (?,?)"
                                                : "DELETE FROM snoozes WHERE message_id = ?");
        store.bind(1, message_id);
        if (until) {
            store.bind(2, seconds_of(*until));
        }
        return store.exec();
    });
}

bool Ledger::is_snoozed(const std::vector<std::string>& message_ids, sys_seconds at) {
    return store_->read(false, [&](SQLite::Database& database) {
        SQLite::Statement query(database, "SELECT 1 FROM snoozes WHERE message_id = ? AND until > ?");
        for (const std::string& message_id : message_ids) {
            query.bind(1, message_id);
            query.bind(2, seconds_of(at));
            if (query.executeStep()) {
                return true;
            }
            query.reset();
        }
        return false;
    });
}

} // namespace offhook::ledger
