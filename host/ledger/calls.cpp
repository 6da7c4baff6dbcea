// SPDX-License-Identifier: MPL-2.0
#include "ledger/store.hpp"

namespace offhook::ledger {

namespace {

using calendar::Moment;

constexpr const char* columns = "key, address, name, at, utc_offset, number, outcome, note, message_id";

std::int64_t seconds_of(std::chrono::sys_seconds time) {
    return time.time_since_epoch().count();
}

Call read_call(const SQLite::Statement& row) {
    Call call;
    call.key = row.getColumn(0).getString();
    call.address = row.getColumn(1).getString();
    call.name = row.getColumn(2).getString();
    call.at = {std::chrono::sys_seconds{std::chrono::seconds{row.getColumn(3).getInt64()}},
               std::chrono::minutes{row.getColumn(4).getInt64()}};
    call.number = row.getColumn(5).getString();
    call.outcome = outcome_of_name(row.getColumn(6).getString()).value_or(Outcome::wrong_number);
    call.note = row.getColumn(7).getString();
    call.message_id = row.getColumn(8).getString();
    return call;
}

void bind_call(SQLite::Statement& statement, const Call& call) {
    statement.bind(1, call.key);
    statement.bind(2, call.address);
    statement.bind(3, call.name);
    statement.bind(4, seconds_of(call.at.time));
    statement.bind(5, static_cast<std::int64_t>(call.at.offset.count()));
    statement.bind(6, call.number);
    statement.bind(7, std::string(name_of_outcome(call.outcome)));
    statement.bind(8, call.note);
    statement.bind(9, call.message_id);
}

std::optional<Call> call_of_key(SQLite::Database& database, const std::string& key) {
    SQLite::Statement query(database, std::string("SELECT ") + columns + " FROM calls WHERE key = ?");
    query.bind(1, key);
    return query.executeStep() ? std::optional(read_call(query)) : std::nullopt;
}

SQLite::Statement insertion(SQLite::Database& database) {
    return {database,
            std::string("INSERT INTO calls (") + columns + ") VALUES (?,?,?,?,?,?,?,?,?) ON CONFLICT (key) DO NOTHING"};
}

template <typename Value>
void change(Value& value, const std::optional<Value>& changed) {
    if (changed) {
        value = *changed;
    }
}

} // namespace

Call Ledger::log(const Call& call) {
    return store_->write([&](SQLite::Database& database) {
        SQLite::Statement insert = insertion(database);
        bind_call(insert, call);
        insert.exec();
        return call_of_key(database, call.key).value();
    });
}

std::size_t Ledger::log_all(const std::vector<Call>& calls) {
    return store_->write([&](SQLite::Database& database) {
        SQLite::Statement insert = insertion(database);
        std::size_t added = 0;
        for (const Call& call : calls) {
            bind_call(insert, call);
            added += static_cast<std::size_t>(insert.exec());
            insert.reset();
        }
        return added;
    });
}

std::optional<Call> Ledger::edit(const std::string& key, const CallChanges& changes) {
    return store_->write([&](SQLite::Database& database) {
        std::optional<Call> call = call_of_key(database, key);
        if (call) {
            change(call->address, changes.address);
            change(call->name, changes.name);
            change(call->at, changes.at);
            change(call->number, changes.number);
            change(call->outcome, changes.outcome);
            change(call->note, changes.note);
            change(call->message_id, changes.message_id);
            SQLite::Statement replace(database, std::string("INSERT OR REPLACE INTO calls (") + columns +
                                                    ") VALUES (?,?,?,?,?,?,?,?,?)");
            bind_call(replace, *call);
            replace.exec();
        }
        return call;
    });
}

std::optional<Call> Ledger::remove(const std::string& key) {
    return store_->write([&](SQLite::Database& database) {
        std::optional<Call> call = call_of_key(database, key);
        SQLite::Statement removal(database, "DELETE FROM calls WHERE key = ?");
        removal.bind(1, key);
        removal.exec();
        return call;
    });
}

std::vector<Call> Ledger::calls(const CallFilter& filter) {
    return store_->read(std::vector<Call>(), [&](SQLite::Database& database) {
        SQLite::Statement query(database, std::string("SELECT ") + columns +
                                              " FROM calls WHERE (?1 IS NULL OR address = ?1) AND at >= ?2"
                                              " ORDER BY at DESC, key LIMIT ?3");
        if (filter.address) {
            query.bind(1, *filter.address);
        }
        query.bind(2, filter.since ? seconds_of(*filter.since) : 0);
        query.bind(3, filter.most ? static_cast<std::int64_t>(*filter.most) : -1);
        std::vector<Call> calls;
        while (query.executeStep()) {
            calls.push_back(read_call(query));
        }
        return calls;
    });
}

bool Ledger::has_call_with_domain(const std::string& domain) {
    return store_->read(false, [&](SQLite::Database& database) {
        SQLite::Statement query(database,
                                "SELECT 1 FROM calls WHERE substr(address, -length(?1) - 1) = '@' || ?1 LIMIT 1");
        query.bind(1, domain);
        return query.executeStep();
    });
}

} // namespace offhook::ledger
