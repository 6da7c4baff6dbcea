// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <SQLiteCpp/Database.h>

namespace offhook::ledger {

/// What is in an SQLite file.
enum class Content {
    current, ///< a ledger as this version of Offhook writes it
    older,   ///< a ledger that `bring_up_to_date` can bring to this version; an empty file too
    newer,   ///< a ledger of a newer Offhook
    foreign, ///< something else
};
Content content_of(SQLite::Database& database);

/// Makes the tables of a new file, and those that came since an older one was made. Each step is whole or not there.
void bring_up_to_date(SQLite::Database& database);

} // namespace offhook::ledger
