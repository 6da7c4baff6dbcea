// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "ledger/folder_lock.hpp"
#include "ledger/ledger.hpp"

#include <SQLiteCpp/SQLiteCpp.h>
#include <sys/types.h>

#include <filesystem>
#include <functional>
#include <optional>
#include <utility>
#include <vector>

namespace offhook::ledger {

/// The ledger's file: opens it when it is needed, makes it when something is stored, puts it aside when it is damaged.
class Ledger::Store {
public:
    explicit Store(std::filesystem::path file) : file_(std::move(file)) {}

    const std::filesystem::path& file() const { return file_; }

    /// What `query` finds, or `nothing` where there is no file or it was damaged.
    template <typename Result, typename Query>
    Result read(Result nothing, Query query) {
        use(Use::reading, [&](SQLite::Database& database) { nothing = query(database); });
        return nothing;
    }

    /// What `change` gives, when what it did is on the disk. May call `change` twice; the first is then undone.
    template <typename Change>
    auto write(Change change) {
        std::optional<decltype(change(std::declval<SQLite::Database&>()))> result;
        use(Use::writing, [&](SQLite::Database& database) {
            SQLite::Transaction transaction(database, SQLite::TransactionBehavior::IMMEDIATE);
            result.emplace(change(database));
            transaction.commit();
        });
        return std::move(*result);
    }

    /// Moves what was written from SQLite's log into the file, so that nothing deleted is left in the log.
    void empty_log();

    /// Deletes the file and those kept aside.
    void remove_files();

    std::vector<std::filesystem::path> damaged_files() const;
    std::optional<std::filesystem::path> take_newly_damaged() { return std::exchange(newly_damaged_, std::nullopt); }
    bool is_sound();

private:
    enum class Use { reading, writing };

    void use(Use use, const std::function<void(SQLite::Database&)>& work);
    void use_once(Use use, const std::function<void(SQLite::Database&)>& work);
    void make_file();
    void open_file(Use use);
    bool is_open() const;
    bool is_damaged() const;
    void put_aside();
    StorageError error_of(const SQLite::Exception& exception) const;

    std::filesystem::path file_;
    std::optional<SQLite::Database> database_;
    bool immutable_ = false;           ///< database_ is of a file in a folder that can't be written
    std::pair<dev_t, ino_t> opened_{}; ///< the file that database_ is of
    std::optional<std::filesystem::path> newly_damaged_;
};

} // namespace offhook::ledger
