// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <SQLiteCpp/Statement.h>
#include <SQLiteCpp/VariadicBind.h>

#include <cstdint>
#include <string>

namespace offhook::audit {

/// Begins a statement anew with these values and goes to its first row; false where there is none.
template <typename... Values>
bool first_row(SQLite::Statement& statement, const Values&... values) {
    statement.reset();
    SQLite::bind(statement, values...);
    return statement.executeStep();
}

/// Runs a statement that gives no rows.
template <typename... Values>
void run(SQLite::Statement& statement, const Values&... values) {
    first_row(statement, values...);
    statement.reset();
}

inline std::int64_t number(SQLite::Statement& statement, int column) {
    return statement.getColumn(column).getInt64();
}

inline std::string bytes(SQLite::Statement& statement, int column) {
    const SQLite::Column value = statement.getColumn(column);
    const auto* const start = static_cast<const char*>(value.getBlob());
    return start == nullptr ? std::string() : std::string(start, static_cast<std::size_t>(value.getBytes()));
}

} // namespace offhook::audit
