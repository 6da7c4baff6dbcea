// SPDX-License-Identifier: MPL-2.0
#pragma once

#include <chrono>
#include <filesystem>

namespace offhook::ledger {

/// A lock on the ledger's folder, which every process that uses the ledger takes. Shared: while it reads or writes.
/// Alone: while the file is made, put aside or deleted, so that nobody writes into a file that is on its way out.
/// SQLite's own locks can't do this: they are on the file, not on its name.
class FolderLock {
public:
    enum class Mode { shared, alone };

    /// Waits for it. Throws StorageError.
    FolderLock(const std::filesystem::path& folder, Mode mode, std::chrono::milliseconds longest_wait);
    ~FolderLock();
    FolderLock(const FolderLock&) = delete;
    FolderLock& operator=(const FolderLock&) = delete;

private:
    int folder_ = -1;
};

} // namespace offhook::ledger
