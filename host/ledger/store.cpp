// SPDX-License-Identifier: MPL-2.0
#include "ledger/store.hpp"

#include "ledger/schema.hpp"

#include <fcntl.h>
#include <fmt/format.h>
#include <sqlite3.h>
#include <sys/stat.h>
#include <sys/statvfs.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>

namespace offhook::ledger {

namespace fs = std::filesystem;

namespace {

// A reply is awaited by a person who logs a call, and by a draft that is judged at each pause in typing.
constexpr std::chrono::milliseconds longest_wait_to_write{5000};
constexpr std::chrono::milliseconds longest_wait_to_read{1000};

// How often another process may delete the file between its being made and its being opened.
constexpr int most_attempts = 3;

/// Another file than a ledger stands in its place, or a damaged one.
struct Damage {};

/// There is no file yet.
struct Missing {};

/// The file is empty, or an older Offhook made it.
struct Outdated {};

std::optional<std::pair<dev_t, ino_t>> identity_of(const fs::path& file) {
    struct stat status {};
    if (stat(file.c_str(), &status) != 0) {
        return std::nullopt;
    }
    return std::pair(status.st_dev, status.st_ino);
}

fs::path beside(const fs::path& file, std::string_view ending) {
    return file.string() + std::string(ending);
}

std::string uri_of(const fs::path& file) {
    std::string uri = "file:";
    for (const char letter : file.string()) {
        if (letter == '%' || letter == '?' || letter == '#') {
            uri += fmt::format("%{:02X}", letter);
        } else {
            uri.push_back(letter);
        }
    }
    return uri;
}

bool is_damage(const SQLite::Exception& exception) {
    const int code = exception.getErrorCode() & 0xFF;
    return code == SQLITE_CORRUPT || code == SQLITE_NOTADB ||
           exception.getExtendedErrorCode() == SQLITE_IOERR_SHORT_READ;
}

void make_folder(const fs::path& folder) {
    std::error_code error;
    if (!fs::is_directory(folder, error)) {
        fs::create_directories(folder.parent_path(), error);
        if (mkdir(folder.c_str(), S_IRWXU) != 0 && errno != EEXIST) {
            throw StorageError(errno == ENOSPC ? StorageFault::full : StorageFault::read_only, folder.string());
        }
    }
    // Others shall not look in, but write protection is the person's wish.
    struct stat status {};
    if (stat(folder.c_str(), &status) == 0 && (status.st_mode & (S_IRWXG | S_IRWXO)) != 0) {
        chmod(folder.c_str(), status.st_mode & S_IRWXU);
    }
}

} // namespace

void Ledger::Store::use(Use use, const std::function<void(SQLite::Database&)>& work) {
    if (file_.empty()) {
        throw StorageError(StorageFault::no_folder, "");
    }
    try {
        try {
            use_once(use, work);
        } catch (const SQLite::Exception& exception) {
            if (!is_damage(exception)) {
                throw;
            }
            put_aside();
            use_once(use, work);
        } catch (const Damage&) {
            put_aside();
            use_once(use, work);
        }
    } catch (const SQLite::Exception& exception) {
        database_.reset();
        throw error_of(exception);
    } catch (const Damage&) {
        throw StorageError(StorageFault::unreliable, file_.string());
    }
}

void Ledger::Store::use_once(Use use, const std::function<void(SQLite::Database&)>& work) {
    std::error_code ignored;
    if (use == Use::reading && !fs::exists(file_, ignored)) {
        database_.reset();
        return;
    }
    if (use == Use::writing) {
        make_folder(file_.parent_path());
    }
    const auto wait = use == Use::writing ? longest_wait_to_write : longest_wait_to_read;
    // Where another process put the file aside or deleted it meanwhile, begin again.
    for (int attempt = 0;; ++attempt) {
        try {
            const FolderLock lock(file_.parent_path(), FolderLock::Mode::shared, wait);
            if (!is_open()) {
                open_file(use);
            }
            database_->setBusyTimeout(static_cast<int>(wait.count()));
            work(*database_);
            if (immutable_) {
                database_.reset(); // it would not see what others write once they can
            }
            return;
        } catch (const Missing&) {
            if (use == Use::reading) {
                return;
            }
        } catch (const Outdated&) {
            // A full disk may have let the file be made and no more.
            if (use == Use::reading && fs::file_size(file_, ignored) == 0) {
                return;
            }
        }
        if (attempt == most_attempts) {
            throw StorageError(StorageFault::locked, file_.string());
        }
        make_file();
    }
}

bool Ledger::Store::is_open() const {
    return database_ && identity_of(file_) == opened_;
}

void Ledger::Store::open_file(Use use) {
    database_.reset();
    immutable_ = false;
    const auto identity = identity_of(file_);
    if (!identity) {
        throw Missing{};
    }
    opened_ = *identity;
    try {
        database_.emplace(file_.string(), SQLite::OPEN_READWRITE, static_cast<int>(longest_wait_to_read.count()));
        const Content content = content_of(*database_);
        if (content == Content::older) {
            database_.reset();
            throw Outdated{};
        }
        if (content == Content::foreign) {
            database_.reset();
            throw Damage{};
        }
        if (content == Content::newer) {
            database_.reset();
            throw StorageError(StorageFault::newer, file_.string());
        }
    } catch (const SQLite::Exception& exception) {
        database_.reset();
        const int code = exception.getErrorCode() & 0xFF;
        const bool read_only = code == SQLITE_CANTOPEN || code == SQLITE_READONLY;
        if (use == Use::writing || !read_only) {
            throw;
        }
        // In a folder that can't be written, SQLite reads a file only when told that nobody else changes it.
        immutable_ = true;
        database_.emplace(uri_of(file_) + "?immutable=1", SQLite::OPEN_READONLY | SQLite::OPEN_URI);
    }
    // Each commit is on the disk before it is acknowledged, and what is deleted is overwritten.
    database_->exec("PRAGMA synchronous = FULL");
    database_->exec("PRAGMA secure_delete = ON");
}

void Ledger::Store::make_file() {
    const FolderLock lock(file_.parent_path(), FolderLock::Mode::alone, longest_wait_to_write);
    const int made = open(file_.c_str(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    if (made < 0) {
        throw StorageError(errno == ENOSPC ? StorageFault::full : StorageFault::read_only, file_.string());
    }
    close(made);
    SQLite::Database database(file_.string(), SQLite::OPEN_READWRITE, static_cast<int>(longest_wait_to_write.count()));
    if (content_of(database) == Content::older) {
        database.exec("PRAGMA journal_mode = WAL");
        database.exec("PRAGMA synchronous = FULL");
        bring_up_to_date(database);
    }
}

bool Ledger::Store::is_damaged() const {
    try {
        SQLite::Database database(file_.string(), SQLite::OPEN_READWRITE,
                                  static_cast<int>(longest_wait_to_read.count()));
        return content_of(database) == Content::foreign ||
               database.execAndGet("PRAGMA quick_check(1)").getString() != "ok";
    } catch (const SQLite::Exception& exception) {
        return is_damage(exception);
    }
}

void Ledger::Store::put_aside() {
    database_.reset();
    const FolderLock lock(file_.parent_path(), FolderLock::Mode::alone, longest_wait_to_write);
    if (identity_of(file_) != opened_ || !is_damaged()) {
        return; // another process did it, or read a fault that is not in the file
    }
    std::string date = calendar::write_moment(calendar::now()).substr(0, 19);
    std::erase(date, ':');
    fs::path aside = beside(file_, ".damaged-" + date);
    for (int number = 2; fs::exists(aside); ++number) {
        aside = beside(file_, fmt::format(".damaged-{}-{}", date, number));
    }
    std::error_code error;
    fs::rename(file_, aside, error);
    if (error) {
        throw StorageError(StorageFault::read_only, file_.string());
    }
    // SQLite's log belongs to it: it may hold what is not in the file yet.
    fs::rename(beside(file_, "-wal"), beside(aside, "-wal"), error);
    fs::remove(beside(file_, "-shm"), error);
    newly_damaged_ = aside;
}

void Ledger::Store::empty_log() {
    use(Use::writing, [](SQLite::Database& database) { database.tryExec("PRAGMA wal_checkpoint(TRUNCATE)"); });
}

void Ledger::Store::remove_files() {
    if (file_.empty()) {
        throw StorageError(StorageFault::no_folder, "");
    }
    std::error_code error;
    if (!fs::is_directory(file_.parent_path(), error)) {
        return;
    }
    database_.reset();
    const FolderLock lock(file_.parent_path(), FolderLock::Mode::alone, longest_wait_to_write);
    std::vector<fs::path> files = damaged_files();
    files.push_back(file_);
    for (const fs::path& file : files) {
        for (const char* const ending : {"", "-wal", "-shm"}) {
            fs::remove(beside(file, ending), error);
            if (error) {
                throw StorageError(StorageFault::read_only, file.string());
            }
        }
    }
}

std::vector<fs::path> Ledger::Store::damaged_files() const {
    std::vector<fs::path> files;
    std::error_code error;
    const std::string start = file_.filename().string() + ".damaged-";
    for (fs::directory_iterator entry(file_.parent_path(), error), end; !error && entry != end;
         entry.increment(error)) {
        const std::string name = entry->path().filename().string();
        if (name.starts_with(start) && !name.ends_with("-wal") && !name.ends_with("-shm")) {
            files.push_back(entry->path());
        }
    }
    std::sort(files.begin(), files.end());
    return files;
}

bool Ledger::Store::is_sound() {
    std::error_code ignored;
    if (file_.empty() || !fs::exists(file_, ignored)) {
        return true;
    }
    try {
        bool sound = true;
        use_once(Use::reading, [&](SQLite::Database& database) {
            sound = database.execAndGet("PRAGMA integrity_check(1)").getString() == "ok";
        });
        return sound;
    } catch (const SQLite::Exception& exception) {
        if (is_damage(exception)) {
            return false;
        }
        throw error_of(exception);
    } catch (const Damage&) {
        return false;
    }
}

StorageError Ledger::Store::error_of(const SQLite::Exception& exception) const {
    const auto is_full = [&] {
        struct statvfs disk {};
        return statvfs(file_.parent_path().c_str(), &disk) == 0 && disk.f_bavail == 0;
    };
    const auto fault = [&] {
        switch (exception.getErrorCode() & 0xFF) {
        case SQLITE_FULL:
            return StorageFault::full;
        case SQLITE_READONLY:
        case SQLITE_PERM:
            return StorageFault::read_only;
        case SQLITE_BUSY:
        case SQLITE_LOCKED:
            return StorageFault::locked;
        default:
            return is_full()                                               ? StorageFault::full
                   : access(file_.parent_path().c_str(), R_OK | W_OK) != 0 ? StorageFault::read_only
                                                                           : StorageFault::unreliable;
        }
    };
    return {fault(), file_.string()};
}

} // namespace offhook::ledger
