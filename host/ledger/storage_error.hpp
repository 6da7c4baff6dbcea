// SPDX-License-Identifier: MPL-2.0
#pragma once

#include "base/locale.hpp"

#include <stdexcept>
#include <string>

namespace offhook::ledger {

/// Why nothing could be stored or read. Nothing was changed.
enum class StorageFault {
    read_only,  ///< the folder or the file can't be written, or not be read
    full,       ///< no space is left
    locked,     ///< others kept it for too long
    newer,      ///< a newer Offhook wrote it
    no_folder,  ///< the person has no home folder
    unreliable, ///< the disk reports errors, or another fault
};

class StorageError : public std::runtime_error {
public:
    StorageError(StorageFault fault, std::string file)
        : std::runtime_error("storage"), fault_(fault), file_(std::move(file)) {}
    StorageFault fault() const { return fault_; }
    const std::string& file() const { return file_; }

private:
    StorageFault fault_;
    std::string file_;
};

/// Why nothing could be stored or read, and what to do.
std::string sentence_of(const StorageError& error, Language language);

} // namespace offhook::ledger
