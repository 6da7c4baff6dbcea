// SPDX-License-Identifier: MPL-2.0
#include "ledger/folder_lock.hpp"

#include "ledger/storage_error.hpp"

#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

#include <cerrno>
#include <thread>

namespace offhook::ledger {

namespace {

constexpr std::chrono::milliseconds pause{5};

} // namespace

FolderLock::FolderLock(const std::filesystem::path& folder, Mode mode, std::chrono::milliseconds longest_wait)
    : folder_(open(folder.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC)) {
    if (folder_ < 0) {
        throw StorageError(StorageFault::read_only, folder.string());
    }
    const auto end = std::chrono::steady_clock::now() + longest_wait;
    while (flock(folder_, (mode == Mode::alone ? LOCK_EX : LOCK_SH) | LOCK_NB) != 0) {
        const bool held = errno == EWOULDBLOCK || errno == EINTR;
        if (!held || std::chrono::steady_clock::now() >= end) {
            close(folder_);
            throw StorageError(held ? StorageFault::locked : StorageFault::unreliable, folder.string());
        }
        std::this_thread::sleep_for(pause);
    }
}

FolderLock::~FolderLock() {
    close(folder_);
}

} // namespace offhook::ledger
